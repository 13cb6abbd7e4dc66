package org.dongthuan.intake.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cell that lost zeros at its front, with the number that it probably was. Told only in the answer to whoever sent the file
 * (whose copy for a replay is sealed) and kept nowhere else: the row is refused until the sender writes the number.
 *
 * @param row 1 is the first behind the header
 * @param likely what the sender has to compare with the paper
 */
record Question(int row, String field, String rule, String likely) {

    private static final int MOST = 100;

    /** At most 100, in the order of the file. */
    static List<Question> of(List<Map<String, String>> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(index -> of(index + 1, rows.get(index)))
                .limit(MOST)
                .toList();
    }

    private static Stream<Question> of(int row, Map<String, String> cells) {
        return Stream.of(BatchColumn.values())
                .filter(column -> cells.containsKey(column.header()))
                .flatMap(column -> CellFaults.likely(column, cells.get(column.header())).stream()
                        .map(likely -> new Question(row, column.field(), "leading-zero-lost", likely)));
    }

    /** Leaves out the number, which is a person's. */
    @Override
    public String toString() {
        return "Question[" + row + " " + field + " " + rule + "]";
    }
}
