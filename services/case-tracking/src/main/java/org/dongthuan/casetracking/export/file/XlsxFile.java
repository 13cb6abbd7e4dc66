package org.dongthuan.casetracking.export.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dongthuan.platform.time.Vietnam;

/** A workbook of one sheet whose head stays in sight. Text is text: no cell is a formula. */
final class XlsxFile implements TableFile {

    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final String DAY = "dd/mm/yyyy";
    private static final int WIDTH = 22;

    /** Whole lines leave memory after so many. */
    private static final int FLUSH = 1_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxFile(String title) {
        workbook = new Workbook(out, "Dong Thuan", "1.0");
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void head(List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void line(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        row++;
        if (row % FLUSH == 0) {
            flush();
        }
    }

    @Override
    public byte[] bytes() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void cell(int column, Object value) {
        switch (value) {
            case null -> {}
            case Instant at -> {
                sheet.value(row, column, at.atZone(Vietnam.ZONE).toLocalDateTime());
                sheet.style(row, column).format(MOMENT).set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
