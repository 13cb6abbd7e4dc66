package org.dongthuan.gateway.officer;

import static org.dongthuan.gateway.officer.Action.in;
import static org.dongthuan.gateway.officer.Action.on;
import static org.dongthuan.gateway.officer.Input.choice;
import static org.dongthuan.gateway.officer.Input.date;
import static org.dongthuan.gateway.officer.Input.hidden;
import static org.dongthuan.gateway.officer.Input.hiddenNumber;
import static org.dongthuan.gateway.officer.Input.line;
import static org.dongthuan.gateway.officer.Input.moment;
import static org.dongthuan.gateway.officer.Input.number;
import static org.dongthuan.gateway.officer.Input.pick;
import static org.dongthuan.gateway.officer.Input.radio;
import static org.dongthuan.gateway.officer.Input.text;
import static org.dongthuan.gateway.officer.Input.yesNo;
import static org.dongthuan.gateway.officer.RoleSets.ANSWERABLE;
import static org.dongthuan.gateway.officer.RoleSets.ATTESTING;
import static org.dongthuan.gateway.officer.RoleSets.BANK_SUPERVISOR;
import static org.dongthuan.gateway.officer.RoleSets.BODIES;
import static org.dongthuan.gateway.officer.RoleSets.CHAINS;
import static org.dongthuan.gateway.officer.RoleSets.CHAIR;
import static org.dongthuan.gateway.officer.RoleSets.CONTROLLERS;
import static org.dongthuan.gateway.officer.RoleSets.DESK;
import static org.dongthuan.gateway.officer.RoleSets.JUDGES;
import static org.dongthuan.gateway.officer.RoleSets.KEEPERS;
import static org.dongthuan.gateway.officer.RoleSets.LEAD;
import static org.dongthuan.gateway.officer.RoleSets.PERFORMERS;
import static org.dongthuan.gateway.officer.RoleSets.POLICE;
import static org.dongthuan.gateway.officer.RoleSets.SIGNATORIES;
import static org.dongthuan.gateway.officer.RoleSets.STARTING;
import static org.dongthuan.gateway.officer.RoleSets.WAIVING;
import static org.dongthuan.gateway.officer.RoleSets.WORKERS;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one table of what the portal offers to whom, from the "Who" columns of DOMAIN §2 and contracts/access/matrix.md. It
 * only spares officers buttons that would be refused: the services decide, and every page copes with their refusal.
 */
public final class RoleActions {

    /** Role codes of officers, DOMAIN §1. */
    public static final Set<String> ROLES =
            Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST", "DPO", "AUD", "ADM");

    private static final Set<String> LIVING_CASE =
            Set.of("OPEN", "ASSESSED", "IN_ACTION", "ON_HOLD", "VERIFYING", "RESOLVED", "CLOSED");
    private static final int TESTS = 10;
    /** What a finding nearly always rests on: the bank knows when it opened the account, the person whose phone it is. */
    private static final Map<Integer, String> USUAL_SOURCES = Map.of(8, "BANK_RECORD", 9, "PERSON");

    private static final Set<String> ENDERS = Set.of("CC", "DPO", "BKA");

    private static final Set<String> CLAIM_STATES =
            Set.of("UNVERIFIED", "EVIDENCE_REQUESTED", "UNDER_CHECK", "PROVEN", "DISPROVEN", "NOT_PROVEN");

    private static final List<Action> OF_CASES = List.of(
            on(Subject.COMPLAINT, "take", LEAD, choice("track", "track").preset("PETITION")),
            on(Subject.COMPLAINT, "accept", CHAIR),
            on(Subject.COMPLAINT, "ask-info", DESK, choice("reasonCode", "ask-info")),
            on(Subject.COMPLAINT, "answer", DESK, text("text").optional()),
            on(Subject.COMPLAINT, "merge", DESK, pick("survivorId")),
            on(Subject.COMPLAINT, "add-track", LEAD, choice("track", "track")),
            on(
                            Subject.COMPLAINT,
                            "forward",
                            DESK,
                            choice("reasonCode", "forward"),
                            pick("targetPlace").optional(),
                            pick("targetAgency").optional())
                    .asGrave(),
            on(Subject.TRANSFER, "acknowledge", LEAD, date("receivedOn"), line("agencyNumber")),
            on(Subject.COMPLAINT, "propose-decline", LEAD, choice("reasonCode", "decline"), text("text"))
                    .asGrave(),
            on(Subject.COMPLAINT, "decline", CHAIR).asGrave(),
            on(Subject.COMPLAINT, "start", DESK),
            on(Subject.COMPLAINT, "reply", CHAIR, text("text")),
            on(Subject.COMPLAINT, "suspend", DESK, choice("reasonCode", "suspend"))
                    .asGrave(),
            on(Subject.COMPLAINT, "resume", DESK),
            on(Subject.COMPLAINT, "unmerge", DESK),
            on(Subject.COMPLAINT, "assign-level2", LEAD),
            on(Subject.COMPLAINT, "reopen", Set.of("CC", "CP"), choice("reasonCode", "reopen"))
                    .asGrave(),
            on(
                            Subject.NEW_REPRESENTATION,
                            "form",
                            LEAD,
                            text("complaintIds"),
                            text("representativeIds"),
                            line("documentRef"))
                    .unversioned(),
            on(Subject.REPRESENTATION, "end", LEAD, choice("reasonCode", "representation-end"))
                    .asGrave(),
            on(Subject.CASE, "assess", CHAIR),
            on(Subject.CASE, "dispatch", CHAIR),
            on(Subject.CASE, "verify", Set.of("CC", "SB")),
            on(Subject.CASE, "return", Set.of("CC", "SB"), choice("reasonCode", "return"))
                    .asGrave(),
            on(Subject.CASE, "hold", Set.of("CP", "CC"), choice("reasonCode", "hold"))
                    .asGrave(),
            on(Subject.CASE, "release", Set.of("CP", "CC")),
            on(Subject.CASE, "reopen", CHAIR, choice("reasonCode", "reopen")).asGrave(),
            in(
                            LIVING_CASE,
                            Subject.CASE_PARTS,
                            "merge",
                            CHAIR,
                            hidden("survivorId"),
                            hiddenNumber("survivorVersion"),
                            choice("reasonCode", "merge-reason"))
                    .asGrave(),
            in(
                            Set.of("ASSESSED", "IN_ACTION", "ON_HOLD"),
                            Subject.REQUEST,
                            "ask",
                            CHAIR,
                            choice("agencyRole", "asked-role"),
                            choice("asked", "asked"),
                            line("documentRef").optional())
                    .unversioned(),
            on(Subject.TASK, "take", WORKERS),
            on(Subject.TASK, "assign", WORKERS, pick("officer")),
            on(Subject.TASK, "reply", WORKERS, line("documentRef")),
            on(Subject.TASK, "accept", CHAIR),
            on(Subject.TASK, "return", CHAIR, choice("reasonCode", "return-task"))
                    .asGrave(),
            on(Subject.TASK, "release", WORKERS),
            on(Subject.TASK, "remind", LEAD),
            on(Subject.HOLDER, "decision", DESK, pick("decision"), radio("onBehalf.confirmation", "confirmation")));

    private static final List<Action> OTHERS = List.of(
            on(
                            Subject.CLOCK_RULE,
                            "propose",
                            Set.of("ADM"),
                            date("validFrom"),
                            line("plain"),
                            line("complex").optional(),
                            line("remote").optional(),
                            line("remoteComplex").optional(),
                            line("remind").optional(),
                            line("source"),
                            radio("mark", "clock-mark"),
                            text("reason"))
                    .unversioned(),
            on(Subject.RULE_CHANGE, "approve", Set.of("ADM", "DPO")).asGrave(),
            on(Subject.RULE_CHANGE, "reject", Set.of("ADM", "DPO"), text("answer")),
            on(Subject.RULE_CHANGE, "withdraw", Set.of("ADM")),
            in(Set.of("RUNNING"), Subject.JOB, "stop", STARTING).asGrave().unversioned(),
            in(Set.of("STOPPED"), Subject.JOB, "resume", STARTING).unversioned(),
            on(
                    Subject.DEADLINE,
                    "cause",
                    ANSWERABLE,
                    choice("causeCode", "missed-cause"),
                    text("text").optional()),
            on(
                    Subject.DEADLINE,
                    "done",
                    ATTESTING,
                    line("documentRef"),
                    moment("doneAt").optional()),
            on(Subject.DEADLINE, "extend", KEEPERS, line("by"), choice("reasonCode", "deadline-reason")),
            on(Subject.DEADLINE, "decide-complex", KEEPERS, choice("reasonCode", "deadline-reason")),
            on(Subject.DEADLINE, "suspend", KEEPERS, choice("reasonCode", "deadline-reason"))
                    .asGrave(),
            on(Subject.DEADLINE, "resume", KEEPERS, choice("reasonCode", "deadline-reason")),
            on(Subject.MINUTES, "read-out", LEAD),
            on(Subject.MINUTES, "sign", SIGNATORIES, signature()),
            on(
                            Subject.MINUTES,
                            "refuse",
                            LEAD,
                            pick("party.org"),
                            line("reason"),
                            line("witnesses.0.name"),
                            line("witnesses.0.org"),
                            line("witnesses.1.name"),
                            line("witnesses.1.org"))
                    .asGrave(),
            on(Subject.MINUTES, "seal", CHAIR),
            on(Subject.COMMITMENT, "sign", Set.of("POL"), signature()),
            on(Subject.COMMITMENT, "register", CHAIR, line("number")),
            on(Subject.COMMITMENT, "enter-into-force", CHAIR),
            on(Subject.COMMITMENT, "void", CHAIR, choice("reasonCode", "void")).asGrave(),
            on(Subject.OBLIGATION, "start", PERFORMERS),
            on(
                    Subject.OBLIGATION,
                    "submit-evidence",
                    PERFORMERS,
                    line("documentRef").optional()),
            on(Subject.OBLIGATION, "accept", BODIES),
            on(Subject.OBLIGATION, "return", BODIES, choice("reasonCode", "return-evidence"))
                    .asGrave(),
            on(
                    Subject.OBLIGATION,
                    "mark-continuing",
                    CHAIR,
                    choice("owner.role", "owner-role").preset("CC"),
                    pick("owner.org"),
                    date("reviewOn")),
            on(Subject.OBLIGATION, "declare-breach", CHAIR, line("documentRef")).asGrave(),
            on(Subject.OBLIGATION, "waive", WAIVING, choice("reasonCode", "waive"))
                    .asGrave(),
            on(Subject.RUMOUR, "assess", LEAD, choice("finding", "rumour-finding")),
            on(Subject.RUMOUR, "draft", LEAD, text("text")),
            on(Subject.RUMOUR, "approve", Set.of("CC", "ST")),
            on(Subject.RUMOUR, "publish", CHAIR).asGrave(),
            on(Subject.RUMOUR, "close", CHAIR, pick("coveredBy").optional()),
            on(Subject.REPORT, "sign", Set.of("UT", "POL", "CC"), signature()),
            on(Subject.REPORT, "send", CHAINS),
            on(Subject.REPORT, "receive", CHAINS, line("reference")),
            on(Subject.ACCOUNT, "start-remedy", LEAD),
            in(
                    Set.of("REMEDY:BALANCE_NOT_ZERO"),
                    Subject.ACCOUNT,
                    "remedied",
                    DESK,
                    radio("payout.method", "payout"),
                    line("payout.transferTo.bankCode").optional(),
                    line("payout.transferTo.accountNumber").optional(),
                    line("payout.transferTo.accountName").optional()),
            in(
                    Set.of("REMEDY:HOLDER_MISMATCH"),
                    Subject.ACCOUNT,
                    "remedied",
                    DESK,
                    line("holder.fullName"),
                    line("holder.citizenId")),
            in(
                    Set.of("REMEDY:OUTSTANDING_OBLIGATION", "REMEDY:DUPLICATE", "REMEDY:BAD_SIGNATURE"),
                    Subject.ACCOUNT,
                    "remedied",
                    DESK),
            on(Subject.ACCOUNT, "hold", POLICE, line("owner"), date("reviewOn")).asGrave(),
            on(Subject.ACCOUNT, "release", POLICE),
            on(Subject.ACCOUNT, "settle-rejection", LEAD),
            on(Subject.ACCOUNT, "supply", LEAD, text("note")),
            in(Set.of("PROPOSED"), Subject.CLOSURE_ORDER, "approve", Set.of("CC", "BKA")),
            in(Set.of("RUNNING"), Subject.CLOSURE_ORDER, "stop", LEAD).asGrave(),
            in(Set.of("STOPPED"), Subject.CLOSURE_ORDER, "resume", LEAD),
            in(Set.of("PROPOSED"), Subject.DEFAULT_CLOSURE, "approve", Set.of("BKA")),
            in(Set.of("RUNNING"), Subject.DEFAULT_CLOSURE, "stop", LEAD).asGrave(),
            in(Set.of("STOPPED"), Subject.DEFAULT_CLOSURE, "resume", LEAD),
            in(Set.of("PROPOSED"), Subject.INQUIRY, "confirm", DESK).unversioned(),
            on(
                            Subject.NEW_CLOSURE_SAMPLE,
                            "draw",
                            BANK_SUPERVISOR,
                            pick("incidentId"),
                            pick("bankOrg").optional(),
                            number("size"),
                            line("seed"))
                    .unversioned(),
            in(Set.of("OPEN"), Subject.CLOSURE_SAMPLE, "sign-off", BANK_SUPERVISOR)
                    .asGrave(),
            in(
                            Set.of("EVIDENCE_REQUESTED"),
                            Subject.CONSENT_CLAIM,
                            "submit-evidence",
                            CONTROLLERS,
                            choice("kind", "evidence-kind"),
                            date("documentDate").optional(),
                            yesNo("identifiesPerson"),
                            line("reference"))
                    .unversioned(),
            in(
                    CLAIM_STATES,
                    Subject.CONSENT_CLAIM,
                    "hear",
                    JUDGES,
                    radio("channel", "asked-by"),
                    radio("answer", "hearing-answer"),
                    moment("at").optional(),
                    line("reference").optional()),
            in(
                            CLAIM_STATES,
                            Subject.CONSENT_CIRCUMSTANCE,
                            "circumstances",
                            Set.of("CO", "CP", "PO", "POL", "BK", "BKA", "DPO"),
                            radio("about", "circumstance-about"),
                            choice("takenBy", "taker"),
                            moment("from").optional(),
                            moment("to").optional(),
                            choice("venue", "venue"),
                            choice("device", "device"),
                            line("deviceReference").optional(),
                            choice("told", "data-purpose"),
                            choice("usedFor", "data-purpose").preset("ACCOUNT_OPENING"),
                            line("contractReference").optional(),
                            hidden("incidentId"))
                    .unversioned(),
            in(Set.of("UNDER_CHECK"), Subject.CONSENT_CLAIM, "verdict", JUDGES, checklist("verdict")),
            in(Set.of("PROVEN"), Subject.CONSENT_CLAIM, "withdraw", DESK, ofPerson())
                    .asGrave(),
            in(
                            Set.of("PROVEN", "DISPROVEN", "NOT_PROVEN"),
                            Subject.CONSENT_CLAIM,
                            "appeal",
                            CONTROLLERS,
                            choice("reasonCode", "appeal"),
                            choice("evidence.kind", "evidence-kind"),
                            date("evidence.documentDate").optional(),
                            yesNo("evidence.identifiesPerson"),
                            line("evidence.reference"))
                    .asGrave(),
            in(
                    Set.of("REQUESTED"),
                    Subject.KEEP_CONSENT,
                    "answer",
                    DESK,
                    ofPerson(yesNo("given"), date("validUntil").optional())),
            in(Set.of("GIVEN"), Subject.KEEP_CONSENT, "verdict", JUDGES, checklist("keep-verdict")),
            in(
                    Set.of("GIVEN", "PROVEN"),
                    Subject.KEEP_CONSENT,
                    "renew",
                    DESK,
                    ofPerson(date("validUntil").optional())),
            in(Set.of("GIVEN", "PROVEN"), Subject.KEEP_CONSENT, "withdraw", DESK, ofPerson())
                    .asGrave(),
            on(
                            Subject.NEW_CONSENT_ENDING,
                            "propose",
                            Set.of("CC", "DPO", "BK", "BKA"),
                            pick("of"),
                            moment("givenFrom").optional(),
                            moment("givenTo").optional(),
                            choice("reasonCode", "ending-reason"),
                            line("reference").optional())
                    .unversioned(),
            in(Set.of("PROPOSED"), Subject.CONSENT_ENDING, "approve", ENDERS).asGrave(),
            in(Set.of("PROPOSED"), Subject.CONSENT_ENDING, "decline", ENDERS),
            on(Subject.MESSAGE, "retry", DESK),
            on(Subject.MESSAGE, "retry-by-email", DESK),
            on(Subject.MESSAGE, "call-done", DESK),
            on(Subject.MESSAGE, "letter-done", DESK),
            in(
                            Set.of("FALLBACK"),
                            Subject.CONTACT,
                            "contact",
                            DESK,
                            line("phone").optional(),
                            line("email").optional())
                    .unversioned(),
            on(Subject.NEW_CAMPAIGN, "start", Set.of("CC"), hidden("template")).unversioned(),
            on(Subject.MESSAGE, "exhaust", DESK, choice("reasonCode", "exhaust"))
                    .asGrave());

    private static final List<Action> TABLE = Stream.of(
                    OF_CASES,
                    IncidentActions.ROWS,
                    OTHERS,
                    FormalActions.ROWS,
                    RightsActions.ROWS,
                    VaultActions.ROWS,
                    PartnerActions.ROWS)
            .flatMap(List::stream)
            .toList();

    private RoleActions() {}

    /** What the officer is offered on something as it is now, in the order of the table. */
    static List<Action> offered(Officer officer, Subject subject, Thing thing) {
        return TABLE.stream()
                .filter(action -> action.subject() == subject && action.isFor(officer, thing))
                .toList();
    }

    /**
     * The row behind a posted form, if this officer has it in any state.
     *
     * @param sent names of the fields sent; where an event has several rows, the one that fits them best is meant
     */
    static Optional<Action> find(Officer officer, List<Subject> subjects, String event, Set<String> sent) {
        return TABLE.stream()
                .filter(action ->
                        subjects.contains(action.subject()) && action.event().equals(event) && action.isFor(officer))
                .max(Comparator.comparingLong(action -> action.inputs().stream()
                        .filter(input -> sent.contains(input.name()))
                        .count()));
    }

    static List<Action> all() {
        return TABLE;
    }

    /** A finding for each test of DOMAIN §3.3, what it rests on, and a verdict. */
    private static Input[] checklist(String verdicts) {
        Stream<Input> findings = IntStream.rangeClosed(1, TESTS)
                .boxed()
                .flatMap(test -> Stream.of(
                        radio("checklist.C" + test + ".finding", "finding"),
                        choice("checklist.C" + test + ".source", "finding-source")
                                .preset(USUAL_SOURCES.getOrDefault(test, "EVIDENCE"))));
        return Stream.concat(findings, Stream.of(choice("verdict", verdicts))).toArray(Input[]::new);
    }

    /** What a person said at the desk: their words, and how it is known that whoever spoke may speak for them. */
    private static Input[] ofPerson(Input... words) {
        return Stream.concat(
                        Stream.of(words),
                        Stream.of(
                                radio("channel", "confirmation"),
                                choice("representation.kind", "representation-kind")
                                        .optional(),
                                line("representation.paper").optional()))
                .toArray(Input[]::new);
    }

    private static Input[] signature() {
        return new Input[] {
            line("signature.name"), line("signature.position"), radio("signature.kind", "signature-kind")
        };
    }
}
