package org.dongthuan.intake.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/**
 * Reads an uploaded file (RFC 4180, UTF-8 with or without byte order mark) as far as it concerns the file as a whole.
 * What is wrong with a single row is told by {@link BatchRow}.
 */
final class BatchFile {

    static final int MAX_BYTES = 1_048_576;
    private static final int MAX_ROWS = 5_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BatchFile() {}

    /**
     * Cells by column name, row by row; a row of another length keeps what it has.
     *
     * @throws DomainException 413 above 1 MB; 422 when it is no UTF-8, no CSV, empty, or its header is not ours
     */
    static List<Map<String, String>> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new DomainException(CommonProblem.TOO_LARGE, "A file has at most 1 MB; split it.");
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text(bytes)), format)) {
            checkHeader(parser.getHeaderNames());
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(cells(record, parser.getHeaderNames()));
                if (rows.size() > MAX_ROWS) {
                    throw DomainException.invalid("body", "csv-5000-rows", "A file has at most 5000 rows; split it.");
                }
            }
            if (rows.isEmpty()) {
                throw DomainException.invalid("body", "csv-no-rows", "The file has a header but no row.");
            }
            return rows;
        } catch (UncheckedIOException | CSVException | IllegalArgumentException e) {
            // The parser's message may quote the file.
            throw DomainException.invalid("body", "csv-malformed", "Not a CSV file; check quotes and the header line.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw DomainException.invalid(
                    "body",
                    "csv-utf-8",
                    "Save the file as Unicode (UTF-8); files in TCVN3, VNI or Windows-1258 are not read.");
        }
    }

    private static void checkHeader(List<String> names) {
        List<Violation> faults = new ArrayList<>();
        for (BatchColumn column : BatchColumn.values()) {
            if (column.required() && !names.contains(column.header())) {
                faults.add(new Violation(column.header(), "csv-column-missing", "The header lacks this column."));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (BatchColumn.ofHeader(names.get(i)).isEmpty()) {
                // Named by place: in a file without header this cell is somebody's name.
                faults.add(
                        new Violation("column " + (i + 1), "csv-column-unknown", "No such column; see the contract."));
            }
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
    }

    private static Map<String, String> cells(CSVRecord record, List<String> header) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(record.size(), header.size()); i++) {
            cells.put(header.get(i), record.get(i).strip());
        }
        if (record.size() != header.size()) {
            cells.put(BatchRow.WIDTH, String.valueOf(record.size()));
        }
        return cells;
    }
}
