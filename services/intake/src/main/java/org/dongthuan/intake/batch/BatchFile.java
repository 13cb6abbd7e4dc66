package org.dongthuan.intake.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/**
 * An uploaded file, a spreadsheet (XLSX) or CSV, as far as it concerns the file as a whole. What is wrong with a single row is
 * told by {@link BatchRow}.
 *
 * @param rows cells by column name, row by row; a row of another length keeps what it has
 * @param read how the file was read
 */
record BatchFile(List<Map<String, String>> rows, Read read) {

    static final int MAX_BYTES = 1_048_576;
    private static final int MAX_ROWS = 5_000;

    /** How a file was read, for the sender to see what was assumed. @param separator between cells; {@code null} in XLSX */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Read(Format format, Encoding encoding, Separator separator) {}

    /** What kind of file it is, by its first bytes and not by its name. */
    enum Format {
        CSV,
        XLSX
    }

    /** What stands between the cells of a CSV file. */
    enum Separator {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }
    }

    /** @throws DomainException 413 above 1 MB or what it unpacks to; 422 when it cannot be read, is empty, or its header is not ours */
    static BatchFile read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new DomainException(CommonProblem.TOO_LARGE, "A file has at most 1 MB; split it.");
        }
        return XlsxFile.isOne(bytes) ? XlsxFile.read(bytes) : CsvFile.read(bytes);
    }

    /** @throws DomainException 422 for a column that is missing, or not ours */
    static void checkHeader(List<String> names) {
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

    /** @throws DomainException 422 for none or too many; callers ask while they read, so that nothing endless is read */
    static void checkSize(int rows, boolean ended) {
        if (rows > MAX_ROWS) {
            throw DomainException.invalid("body", "csv-5000-rows", "A file has at most 5000 rows; split it.");
        }
        if (ended && rows == 0) {
            throw DomainException.invalid("body", "csv-no-rows", "The file has a header but no row.");
        }
    }
}
