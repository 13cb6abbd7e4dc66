package org.dongthuan.gateway.officer;

import java.util.List;

/**
 * A page of a worklist.
 *
 * @param after where this page begins; null for the first
 * @param next where the next one begins; null on the last
 * @param bulk what can be done to several of the rows at once, none for nothing
 * @param allTicked whether every row that can be ticked is
 */
public record TaskList(List<TaskRow> rows, String after, String next, List<Action> bulk, boolean allTicked) {

    /** Whether something can be done to this row together with others. */
    public boolean isTickable(TaskRow row) {
        return bulk.stream()
                .anyMatch(action ->
                        row.task().actions() != null && row.task().actions().contains(action.event()));
    }
}
