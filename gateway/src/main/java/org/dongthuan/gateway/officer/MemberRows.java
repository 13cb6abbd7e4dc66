package org.dongthuan.gateway.officer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dongthuan.gateway.client.IncidentClient.Change;
import org.dongthuan.gateway.client.IncidentClient.Member;
import org.dongthuan.gateway.client.ItemList;

/**
 * Members of an incident and what was done to them, each with what this officer may do about it.
 *
 * @param refused form that was refused; {@code null} for none
 */
record MemberRows(Officer officer, String incidentId, ActionForm.Refused refused) {

    /** One page. @param next absent on the last */
    public record Members(List<MemberRow> rows, String next) {}

    /** A member. */
    public record MemberRow(Member member, List<ActionForm> actions) {}

    /** A change. */
    public record ChangeRow(Change change, List<ActionForm> actions) {}

    Members members(ItemList<Member> list) {
        List<MemberRow> rows = list.items().stream()
                .map(one -> new MemberRow(one, forms(one.complaintId(), "leave")))
                .toList();
        return new Members(rows, list.next());
    }

    /** Only the last thing that was done to a complaint can be undone. */
    List<ChangeRow> changes(ItemList<Change> list) {
        Set<String> seen = new HashSet<>();
        return list.items().stream()
                .map(one -> new ChangeRow(
                        one,
                        seen.add(one.complaintId())
                                ? forms(one.complaintId(), one.event().equals("LEFT") ? "join" : "leave")
                                : List.of()))
                .toList();
    }

    private List<ActionForm> forms(String complaintId, String event) {
        Thing thing = new Thing(incidentId + "/members/" + complaintId, "", List.of(event), null);
        return ActionForm.withRefused(ActionForm.offered(officer, Subject.MEMBER, thing), refused);
    }
}
