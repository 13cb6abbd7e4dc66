package org.dongthuan.intake.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dongthuan.intake.batch.BatchFile.Format;
import org.dongthuan.intake.batch.BatchFile.Read;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Reads the first sheet of a spreadsheet (ISO/IEC 29500). Numbers stay the digits that are stored: zeros that a spreadsheet
 * dropped are not put back here, {@link CellFaults} asks for them.
 */
final class XlsxFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** What 1 MB of rows may unpack to; a file that hides more is no list of people. */
    private static final int MAX_UNPACKED = 32 * BatchFile.MAX_BYTES;

    private static final int MAX_PARTS = 200;
    /** Days since 1900; a smaller number is a year somebody typed, or no date of anybody alive. */
    private static final int FIRST_DAY = 3_000;

    private XlsxFile() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > ZIP.length
                && bytes[0] == ZIP[0]
                && bytes[1] == ZIP[1]
                && bytes[2] == ZIP[2]
                && bytes[3] == ZIP[3];
    }

    /** @throws DomainException 413 when it unpacks to too much, 422 when it is no spreadsheet of ours */
    static BatchFile read(byte[] bytes) {
        try {
            checkUnpacked(bytes);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                return new BatchFile(rows(rows.iterator()), new Read(Format.XLSX, Encoding.UTF_8, null));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The reader's message may quote the file.
            throw DomainException.invalid(
                    "body", "xlsx-malformed", "Not a spreadsheet that can be read; save it anew.");
        }
    }

    /** Counted before anything is parsed: what a zip says of its sizes is the sender's word. */
    private static void checkUnpacked(byte[] bytes) throws IOException {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MAX_UNPACKED || parts > MAX_PARTS) {
                        throw new DomainException(CommonProblem.TOO_LARGE, "The file unpacks to too much; split it.");
                    }
                }
            }
        }
    }

    private static List<Map<String, String>> rows(Iterator<Row> sheet) {
        List<String> header = sheet.hasNext() ? header(sheet.next()) : List.of();
        BatchFile.checkHeader(header);
        List<Map<String, String>> rows = new ArrayList<>();
        while (sheet.hasNext()) {
            Map<String, String> cells = cells(sheet.next(), header);
            if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(cells);
            }
            BatchFile.checkSize(rows.size(), false);
        }
        BatchFile.checkSize(rows.size(), true);
        return rows;
    }

    private static List<String> header(Row row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            names.add(text(row, i));
        }
        while (!names.isEmpty() && names.getLast().isEmpty()) {
            names.removeLast();
        }
        return names;
    }

    private static Map<String, String> cells(Row row, List<String> header) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            BatchColumn column = BatchColumn.ofHeader(header.get(i)).orElseThrow();
            cells.put(header.get(i), column.isDate() ? day(row, i) : text(row, i));
        }
        for (int i = header.size(); i < row.getCellCount(); i++) {
            if (!text(row, i).isEmpty()) {
                cells.put(BatchRow.WIDTH, String.valueOf(row.getCellCount()));
            }
        }
        return cells;
    }

    private static String text(Row row, int place) {
        return row.getOptionalCell(place).map(XlsxFile::text).orElse("");
    }

    private static String text(Cell cell) {
        String stored = cell.getType() == CellType.NUMBER
                ? plain(cell.asNumber())
                : cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return stored == null ? "" : Normalizer.normalize(stored, Form.NFC).strip();
    }

    /** A spreadsheet stores a date as the number of a day; a smaller number stays what it is, and is asked for. */
    private static String day(Row row, int place) {
        return row.getOptionalCell(place)
                .filter(cell -> cell.getType() == CellType.NUMBER
                        && cell.asNumber().compareTo(BigDecimal.valueOf(FIRST_DAY)) >= 0)
                .map(cell -> cell.asDate().toLocalDate().toString())
                .orElseGet(() -> text(row, place));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
