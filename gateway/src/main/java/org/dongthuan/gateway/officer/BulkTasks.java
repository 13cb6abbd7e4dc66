package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.CaseTrackingClient.Task;

/**
 * Several tasks of a worklist that are to take the same event, as chosen there.
 *
 * @param view worklist they were chosen from, {@code after} where its page begins; null for the first
 * @param ids never empty
 */
record BulkTasks(Action action, String view, String after, List<String> ids) {

    /** In the order in which they are offered. */
    private static final List<String> EVENTS = List.of("assign", "remind", "reply");

    /** No page of a worklist has more. */
    private static final int MOST = 100;

    /** What the officer may do to at least one of the tasks; what one may do to many is what one may do to one. */
    static List<Action> offered(Officer officer, List<Task> tasks) {
        return EVENTS.stream()
                .filter(event -> tasks.stream()
                        .anyMatch(task -> Thing.of(task).possible().contains(event)))
                .flatMap(event -> action(officer, event).stream())
                .toList();
    }

    private static Optional<Action> action(Officer officer, String event) {
        return RoleActions.find(officer, List.of(Subject.TASK), event, Set.of()).map(Action::unversioned);
    }

    /** Empty when the event is not one for many, or not one of this officer's. */
    static Optional<BulkTasks> of(Officer officer, MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("event"))
                .filter(EVENTS::contains)
                .flatMap(event -> action(officer, event))
                .map(action -> new BulkTasks(action, view(sent), text(sent, "after"), ids(sent)));
    }

    /** Worklist that was looked at; all of the agency's where it is not said. */
    static String view(MultivaluedMap<String, String> sent) {
        String view = text(sent, "view");
        return view != null && view.matches("[A-Z_]{2,40}") ? view : "UNIT";
    }

    private static List<String> ids(MultivaluedMap<String, String> sent) {
        return sent.getOrDefault("task", List.of()).stream()
                .flatMap(some -> Stream.of(some.split(",")))
                .filter(id -> id.matches("[A-Za-z0-9-]{1,64}"))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** What the service is asked for. @param said with the event */
    Map<String, Object> order(Map<String, Object> said) {
        Map<String, Object> order = new LinkedHashMap<>(said);
        order.put("event", action.event());
        order.put("taskIds", ids);
        return order;
    }
}
