package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.FieldErrors;

/**
 * What is about to be done to several tasks, before it is.
 *
 * @param rows those of them that still stand in the worklist; cannot be shown while the service is down
 * @param options to pick from, for an input that picks; what was picked before is always among them
 * @param key sent as Idempotency-Key; the same until a job has begun, so that a double press begins one
 */
public record BulkForm(
        BulkTasks chosen,
        Part<List<TaskRow>> rows,
        List<ActionForm.Option> options,
        Map<String, String> typed,
        FieldErrors errors,
        String key) {

    public Action action() {
        return chosen.action();
    }

    public int count() {
        return chosen.ids().size();
    }

    /** Code of the label that says what will happen. */
    public String effect() {
        return count() == 1 ? action().event() + ".ONE" : action().event();
    }

    /** Whether the task takes the event as it stands now. */
    public boolean isReady(TaskRow row) {
        return Thing.of(row.task()).possible().contains(action().event());
    }

    /** How many left the worklist since they were chosen. */
    public int gone() {
        return rows.isShown() ? count() - rows.value().size() : 0;
    }

    public String ids() {
        return String.join(",", chosen.ids());
    }

    public String view() {
        return chosen.view();
    }

    public String after() {
        return chosen.after();
    }

    public String value(Input input) {
        return typed.getOrDefault(input.name(), "");
    }
}
