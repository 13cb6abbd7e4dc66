package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Input.choice;
import static org.dongthuan.gateway.officer.Input.date;
import static org.dongthuan.gateway.officer.Input.line;
import static org.dongthuan.gateway.officer.Input.moment;
import static org.dongthuan.gateway.officer.Input.optionalLine;
import static org.dongthuan.gateway.officer.Input.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of what the portal offers to whom, from the "Who" columns of DOMAIN §2. It only spares officers buttons
 * that would be refused: the services decide, and every page copes with their refusal.
 */
public final class RoleActions {

    /** Role codes of officers, DOMAIN §1. */
    public static final Set<String> ROLES =
            Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST", "DPO", "AUD", "ADM");

    private static final Set<String> LEAD = Set.of("CO", "CC");
    private static final Set<String> CHAIR = Set.of("CC");
    private static final Set<String> AGENCIES = Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST");
    private static final Set<String> ANY_STATE = Set.of();

    private static final List<Action> TABLE = List.of(
            on(Subject.COMPLAINT, "take", Set.of("SUBMITTED"), LEAD),
            on(Subject.COMPLAINT, "accept", Set.of("TRIAGE"), CHAIR),
            on(Subject.COMPLAINT, "ask-info", Set.of("TRIAGE"), LEAD, text("text")),
            on(Subject.COMPLAINT, "merge", Set.of("TRIAGE"), Set.of("CO"), line("survivorId")),
            grave(Subject.COMPLAINT, "decline", Set.of("TRIAGE"), CHAIR, choice("reasonCode", "decline"), text("text")),
            on(Subject.COMPLAINT, "start", Set.of("ACCEPTED"), LEAD),
            on(Subject.COMPLAINT, "reply", Set.of("IN_PROGRESS"), CHAIR, text("text")),
            on(Subject.COMPLAINT, "unmerge", Set.of("MERGED"), Set.of("CO")),
            on(Subject.CASE, "assess", Set.of("OPEN"), CHAIR),
            on(Subject.CASE, "dispatch", Set.of("ASSESSED"), CHAIR),
            on(Subject.CASE, "verify", Set.of("VERIFYING"), Set.of("CC", "SB")),
            grave(
                    Subject.CASE,
                    "hold",
                    Set.of("IN_ACTION"),
                    Set.of("CP", "CC"),
                    choice("reasonCode", "hold"),
                    date("reviewOn")),
            on(Subject.CASE, "release", Set.of("ON_HOLD"), Set.of("CP", "CC")),
            on(Subject.INCIDENT, "confirm", Set.of("REPORTED"), CHAIR),
            grave(Subject.INCIDENT, "dismiss", Set.of("REPORTED"), CHAIR, choice("reasonCode", "dismiss")),
            on(Subject.INCIDENT, "contain", Set.of("CONFIRMED"), CHAIR, moment("effectiveAt")),
            on(Subject.INCIDENT, "adopt-plan", Set.of("CONTAINED"), CHAIR),
            on(Subject.INCIDENT, "sign-off", Set.of("VERIFYING"), Set.of("SB", "ST", "CP")),
            on(Subject.INCIDENT, "accept-result", Set.of("VERIFYING"), CHAIR),
            on(Subject.TASK, "done", Set.of("OPEN", "SENT", "RETURNED", "IN_PROGRESS"), AGENCIES, optionalLine("note")),
            grave(
                    Subject.TASK,
                    "return",
                    Set.of("OPEN", "SENT", "IN_PROGRESS", "DONE"),
                    AGENCIES,
                    choice("reasonCode", "task-return")),
            on(Subject.CLOSURE_ORDER, "approve", Set.of("DRAFT", "PROPOSED", "PENDING"), Set.of("CC", "BKA")),
            grave(Subject.CLOSURE_ORDER, "stop", Set.of("APPROVED", "RUNNING"), Set.of("CC", "BKA"), text("reason")),
            on(Subject.CLOSURE_ORDER, "resume", Set.of("STOPPED"), Set.of("CC", "BKA")),
            on(Subject.CONSENT_CLAIM, "request-evidence", Set.of("UNVERIFIED"), Set.of("CO", "DPO")),
            on(
                    Subject.CONSENT_CLAIM,
                    "submit-evidence",
                    Set.of("EVIDENCE_REQUESTED"),
                    Set.of("PO", "BK"),
                    text("description")),
            on(
                    Subject.CONSENT_CLAIM,
                    "verdict",
                    Set.of("UNDER_CHECK"),
                    Set.of("CO", "DPO"),
                    choice("verdict", "verdict"),
                    text("reason")),
            on(Subject.MESSAGE, "retry", Set.of("FALLBACK"), LEAD),
            on(Subject.MESSAGE, "call-done", Set.of("FALLBACK"), LEAD, optionalLine("note")),
            on(Subject.MESSAGE, "letter-done", Set.of("FALLBACK"), LEAD, optionalLine("note")),
            grave(Subject.MESSAGE, "exhaust", Set.of("FALLBACK"), LEAD, text("reason")));

    private RoleActions() {}

    /** What the officer is offered on something in this state, in the order of the table. */
    public static List<Action> offered(Officer officer, Subject subject, String state) {
        return TABLE.stream()
                .filter(action -> action.subject() == subject && action.isFor(officer, state))
                .toList();
    }

    /** The row for an event, if this officer has it in any state. */
    static Optional<Action> find(Officer officer, Subject subject, String event) {
        return TABLE.stream()
                .filter(action -> action.subject() == subject && action.event().equals(event))
                .filter(action -> action.roles().stream().anyMatch(officer::has))
                .findFirst();
    }

    static List<Action> all() {
        return TABLE;
    }

    private static Action on(Subject subject, String event, Set<String> from, Set<String> roles, Input... inputs) {
        return new Action(subject, event, from.isEmpty() ? ANY_STATE : from, roles, List.of(inputs), false);
    }

    private static Action grave(Subject subject, String event, Set<String> from, Set<String> roles, Input... inputs) {
        return new Action(subject, event, from, roles, List.of(inputs), true);
    }
}
