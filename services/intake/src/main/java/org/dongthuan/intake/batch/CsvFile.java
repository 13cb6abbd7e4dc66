package org.dongthuan.intake.batch;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dongthuan.intake.batch.BatchFile.Format;
import org.dongthuan.intake.batch.BatchFile.Read;
import org.dongthuan.intake.batch.BatchFile.Separator;
import org.dongthuan.platform.problem.DomainException;

/** Reads CSV (RFC 4180), with semicolons or tabs too: spreadsheets that write decimal commas put them between cells. */
final class CsvFile {

    private CsvFile() {}

    /** @throws DomainException 422 */
    static BatchFile read(byte[] bytes) {
        FileText text = FileText.of(bytes);
        Separator separator = separator(text.text());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator.sign())
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.text()), format)) {
            BatchFile.checkHeader(parser.getHeaderNames());
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(cells(record, parser.getHeaderNames()));
                BatchFile.checkSize(rows.size(), false);
            }
            BatchFile.checkSize(rows.size(), true);
            return new BatchFile(rows, new Read(Format.CSV, text.encoding(), separator));
        } catch (UncheckedIOException | CSVException | IllegalArgumentException e) {
            // The parser's message may quote the file.
            throw DomainException.invalid("body", "csv-malformed", "Not a CSV file; check quotes and the header line.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands most often in the header, whose names hold none of them. */
    private static Separator separator(String text) {
        String header = text.lines().findFirst().orElse("");
        Separator most = Separator.COMMA;
        for (Separator separator : Separator.values()) {
            if (count(header, separator) > count(header, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String header, Separator separator) {
        return header.chars().filter(sign -> sign == separator.sign()).count();
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
