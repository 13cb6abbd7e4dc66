package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Action.in;
import static org.dongthuan.gateway.officer.Action.on;
import static org.dongthuan.gateway.officer.Input.choice;
import static org.dongthuan.gateway.officer.Input.hidden;
import static org.dongthuan.gateway.officer.Input.line;
import static org.dongthuan.gateway.officer.Input.moment;
import static org.dongthuan.gateway.officer.Input.pick;
import static org.dongthuan.gateway.officer.Input.radio;
import static org.dongthuan.gateway.officer.Input.text;
import static org.dongthuan.gateway.officer.RoleSets.CHAIR;
import static org.dongthuan.gateway.officer.RoleSets.JUDGES;
import static org.dongthuan.gateway.officer.RoleSets.LEAD;
import static org.dongthuan.gateway.officer.RoleSets.POLICE;
import static org.dongthuan.gateway.officer.RoleSets.SUPERVISORS;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of {@link RoleActions} about incidents, what belongs to them, and work on all their cases. */
final class IncidentActions {

    private static final Set<String> OPEN_INCIDENT =
            Set.of("REPORTED", "CONFIRMED", "CONTAINED", "REMEDIATING", "VERIFYING", "MONITORING");
    private static final List<String> SEATS = List.of("CC", "CP", "POL");

    static final List<Action> ROWS = List.of(
            on(Subject.INCIDENT, "confirm", Set.of("CC", "CP")),
            on(Subject.INCIDENT, "dismiss", CHAIR, choice("reasonCode", "dismiss"))
                    .asGrave(),
            on(Subject.INCIDENT, "contain", Set.of("CC", "UT"), moment("effectiveAt")),
            on(Subject.INCIDENT, "adopt-plan", CHAIR),
            on(Subject.INCIDENT, "accept-result", Set.of("CC", "CP", "SB", "ST")),
            on(Subject.INCIDENT, "return", Set.of("CC", "CP", "SB", "ST"), choice("reasonCode", "return"))
                    .asGrave(),
            on(Subject.INCIDENT, "close", LEAD).asGrave(),
            on(Subject.INCIDENT, "reopen", SUPERVISORS, choice("reasonCode", "reopen"))
                    .asGrave(),
            work("assess-cases", Set.of("REMEDIATING"), CHAIR),
            work("dispatch-cases", Set.of("REMEDIATING"), CHAIR),
            work("ask-holders", Set.of("REMEDIATING"), LEAD),
            work("ask-again", Set.of("REMEDIATING"), LEAD),
            work("order-closures", Set.of("REMEDIATING"), LEAD, pick("bankOrg").optional()),
            work("order-defaults", Set.of("REMEDIATING"), CHAIR, pick("bankOrg").optional()),
            work("request-evidence", Set.of("CONTAINED", "REMEDIATING"), JUDGES),
            new Action(
                    Subject.INCIDENT_WORK,
                    "draft-minutes",
                    Set.of("CONFIRMED", "CONTAINED", "REMEDIATING", "VERIFYING", "MONITORING"),
                    LEAD,
                    minutes(),
                    false,
                    false),
            about(
                    "report-rumour",
                    Set.of("CO", "CC", "CP", "PO", "POL", "UT"),
                    choice("kind", "rumour-kind"),
                    line("link").optional(),
                    line("sha256").optional(),
                    moment("seenAt"),
                    text("claim")),
            about("open-crime-file", POLICE, moment("receivedAt").optional()),
            about("draft-report", Set.of("CO", "CC", "PO", "POL", "UT"), line("recipient"), text("summary")),
            work("verify-cases", Set.of("REMEDIATING"), Set.of("CC", "SB")),
            membership("preview", LEAD, moment("windowFrom"), moment("windowTo"), pick("placeCode"))
                    .unversioned(),
            membership(
                    "apply",
                    CHAIR,
                    hidden("windowFrom"),
                    hidden("windowTo"),
                    hidden("placeCode"),
                    choice("reasonCode", "correct-reason")),
            on(Subject.MEMBER, "leave", LEAD, choice("reasonCode", "leave-reason"))
                    .unversioned(),
            on(Subject.MEMBER, "join", LEAD, choice("reasonCode", "join-reason"))
                    .unversioned(),
            in(
                            OPEN_INCIDENT,
                            Subject.EXCEPTION,
                            "exceptions",
                            CHAIR,
                            line("caseCode"),
                            radio("kind", "exception-kind"),
                            choice("reasonCode", "exception-reason"),
                            pick("carriedTo.org").optional(),
                            line("carriedTo.documentRef").optional())
                    .unversioned(),
            on(Subject.EXCEPTION, "withdraw", CHAIR, choice("reasonCode", "withdraw-reason"))
                    .unversioned());

    private IncidentActions() {}

    /** What was established, and three bodies at the table: the committee, the police, the organisation responsible. */
    private static List<Input> minutes() {
        return Stream.concat(
                        Stream.of(line("title"), text("text"), moment("heldAt")),
                        IntStream.range(0, SEATS.size()).boxed().flatMap(seat -> {
                            String party = "parties." + seat + ".";
                            return Stream.of(
                                    choice(party + "role", "party-role").preset(SEATS.get(seat)),
                                    pick(party + "org"),
                                    line(party + "name"),
                                    line(party + "position"));
                        }))
                .toList();
    }

    /** Something new about an incident, as long as it is not over. */
    private static Action about(String event, Set<String> roles, Input... inputs) {
        return in(OPEN_INCIDENT, Subject.INCIDENT_WORK, event, roles, inputs).unversioned();
    }

    private static Action membership(String event, Set<String> roles, Input... inputs) {
        return in(OPEN_INCIDENT, Subject.MEMBERSHIP, event, roles, inputs);
    }

    private static Action work(String event, Set<String> states, Set<String> roles, Input... inputs) {
        return in(states, Subject.INCIDENT_WORK, event, roles, inputs).unversioned();
    }
}
