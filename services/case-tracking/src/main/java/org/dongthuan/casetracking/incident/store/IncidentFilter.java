package org.dongthuan.casetracking.incident.store;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.platform.scope.Where;

/**
 * What a list of incidents is narrowed to; every part may be absent.
 *
 * @param states any of these; empty for all
 * @param proposed true for those the system proposed, false for those somebody reported
 */
public record IncidentFilter(
        @QueryParam("state") List<IncidentState> states,
        @QueryParam("code") String code,
        @QueryParam("placeCode") String placeCode,
        @QueryParam("proposed") Boolean proposed) {

    Where where() {
        Where where = new Where().is("code", code).is("placeCode", placeCode);
        if (states != null && !states.isEmpty()) {
            // As words, not as parameters: open proposals have an index of their own, as in TaskQueue.
            where.and(
                    states.stream().map(state -> "e.state = " + state).collect(Collectors.joining(" or ", "(", ")")),
                    Map.of());
        }
        return proposed == null ? where : where.and("e.proposalRule is " + (proposed ? "not " : "") + "null", Map.of());
    }
}
