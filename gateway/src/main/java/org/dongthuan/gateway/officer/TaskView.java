package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.stream.Stream;
import org.dongthuan.gateway.web.Page;

/**
 * A worklist to choose.
 *
 * @param code as the service calls it
 * @param text in the words of the role
 */
public record TaskView(String code, String text) {

    /** Those that mean something to this officer: only the lead of cases looks at answers and at what others do. */
    static List<TaskView> of(Officer officer, Page page) {
        boolean leads = officer.has("CO") || officer.has("CC");
        Stream<String> own = Stream.of("UNIT", "OVERDUE", "DUE_SOON", "MINE", "UNASSIGNED");
        return Stream.concat(own, leads ? Stream.of("ANSWERED", "WAITING") : Stream.of("WAITING"))
                .map(code -> new TaskView(code, page.label("task-view", leads ? code : asDoer(code))))
                .toList();
    }

    /** To the lead, others are still at it; to an agency, the lead has not looked at its answer yet. */
    private static String asDoer(String code) {
        return code.equals("WAITING") ? "WAITING_FOR_LEAD" : code;
    }
}
