package org.dongthuan.casetracking.export.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dongthuan.platform.time.Vietnam;

/** CSV that a spreadsheet may open without doing what a cell says. */
final class CsvFile implements TableFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A cell that begins so would be taken for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\uFEFF");
    private final CSVPrinter printer;

    CsvFile() {
        try {
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void head(List<String> columns) {
        line(columns);
    }

    @Override
    public void line(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvFile::cell).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object cell(Object value) {
        return switch (value) {
            case null -> "";
            case Instant at -> MOMENT.format(at.atZone(Vietnam.ZONE));
            case LocalDate day -> day.toString();
            case String words -> harmless(words);
            default -> value;
        };
    }

    private static String harmless(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
