package org.dongthuan.casetracking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.casetracking.cases.domain.CaseEvent;
import org.dongthuan.casetracking.cases.domain.CaseEvents;
import org.dongthuan.casetracking.cases.domain.CaseResult;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.Origin;
import org.dongthuan.casetracking.cases.merge.CaseParts;
import org.dongthuan.casetracking.clock.domain.DeadlineTold;
import org.dongthuan.casetracking.clock.domain.PeriodTold;
import org.dongthuan.casetracking.commitment.domain.CommitmentEvent;
import org.dongthuan.casetracking.commitment.domain.CommitmentMoved;
import org.dongthuan.casetracking.commitment.domain.CommitmentState;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.commitment.domain.ObligationMoved;
import org.dongthuan.casetracking.commitment.domain.ObligationState;
import org.dongthuan.casetracking.crimefile.CrimeFileEvent;
import org.dongthuan.casetracking.crimefile.CrimeFileMoved;
import org.dongthuan.casetracking.crimefile.CrimeFileState;
import org.dongthuan.casetracking.datarequest.Outcome;
import org.dongthuan.casetracking.datarequest.RequestEvent;
import org.dongthuan.casetracking.datarequest.RequestKind;
import org.dongthuan.casetracking.datarequest.RequestMoved;
import org.dongthuan.casetracking.datarequest.RequestState;
import org.dongthuan.casetracking.incident.domain.IncidentMoved;
import org.dongthuan.casetracking.incident.domain.IncidentState;
import org.dongthuan.casetracking.incident.domain.InvolvedOrg;
import org.dongthuan.casetracking.membership.MembershipChanged;
import org.dongthuan.casetracking.notice.NoticeEvent;
import org.dongthuan.casetracking.notice.NoticeMoved;
import org.dongthuan.casetracking.notice.NoticeState;
import org.dongthuan.casetracking.task.TaskEvent;
import org.dongthuan.casetracking.task.TaskHandedOver;
import org.dongthuan.casetracking.task.TaskKind;
import org.dongthuan.casetracking.task.TaskReminded;
import org.dongthuan.platform.outbox.DomainEvent;
import org.dongthuan.testing.EventExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What case-tracking sends is what the examples in contracts/events say, under the type they stand for. */
class EventsContractTest {

    private static final UUID INCIDENT = UUID.fromString("3d3d3d3d-0000-4000-8000-000000000003");
    private static final UUID COMMITMENT = UUID.fromString("c1c1c1c1-0000-4000-8000-000000000011");
    private static final UUID CASE = UUID.fromString("0f5c8f5e-1111-4222-8333-444455556666");
    private static final UUID COMPLAINT = UUID.fromString("7f0c2f6e-4d0e-4f5b-9a8d-0d5d3b1f7a01");
    private static final UUID PERSON = UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6a");
    private static final String REF = "Q2l0aXplbklkUmVmRXhhbXBsZTAwMDAwMDAwMDAwMDA";
    private static final String CODE = "LB23-000123-7";

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of(
                        "incident/moved.v1",
                        "incident.confirmed.v1",
                        new IncidentMoved(
                                "incident.confirmed.v1",
                                INCIDENT,
                                "SV23-0001",
                                IncidentState.REPORTED,
                                IncidentState.CONFIRMED,
                                at("2023-08-08T00:00:00Z"),
                                at("2023-08-09T04:15:00Z"),
                                "19432",
                                "45",
                                "ACCOUNT_WITHOUT_CONSENT",
                                "BANK_ACCOUNT",
                                List.of(new InvolvedOrg("PO", "BD-SH")),
                                at("2023-08-09T08:30:00Z"))),
                Arguments.of(
                        "incident/member-joined.v1",
                        "incident.member-joined.v1",
                        new MembershipChanged(
                                true,
                                INCIDENT,
                                COMPLAINT,
                                PERSON,
                                "SAME-PLACE-PRODUCT-DAYS",
                                "Same matter and product at the same place, on a day of the incident window",
                                at("2023-08-09T05:00:00Z"))),
                Arguments.of(
                        "incident/member-left.v1",
                        "incident.member-left.v1",
                        new MembershipChanged(
                                false, INCIDENT, COMPLAINT, PERSON, null, "OTHER_MATTER", at("2023-08-10T05:00:00Z"))),
                Arguments.of(
                        "task/moved.v1",
                        "task.created.v1",
                        new TaskEvent(
                                "task.created.v1",
                                UUID.fromString("7e7e7e7e-0000-4000-8000-000000000007"),
                                CASE,
                                TaskKind.ACCOUNT_REMEDY,
                                "BK",
                                "NH-TG",
                                at("2023-08-25T10:00:00Z"),
                                at("2023-08-10T09:00:00Z"))),
                Arguments.of(
                        "task/reminded.v1",
                        "task.reminded.v1",
                        new TaskReminded(
                                UUID.fromString("7e7e7e7e-0000-4000-8000-000000000007"),
                                CASE,
                                TaskKind.REQUEST,
                                "BK",
                                "NH-TG",
                                "8a8a8a8a-0000-4000-8000-000000000021",
                                "CO",
                                "UBND-19432",
                                at("2023-08-25T10:00:00Z"),
                                at("2023-08-21T02:00:00Z"))),
                Arguments.of(
                        "task/handed-over.v1",
                        "task.handed-over.v1",
                        new TaskHandedOver(
                                UUID.fromString("7e7e7e7e-0000-4000-8000-000000000007"),
                                CASE,
                                TaskKind.REQUEST,
                                "SB",
                                "NHNN-QT",
                                "NHNN-KV9",
                                LocalDate.parse("2025-03-01"),
                                at("2025-03-10T10:00:00Z"),
                                at("2025-02-28T17:00:03Z"))),
                Arguments.of(
                        "deadline/told.v1",
                        "deadline.escalated.v1",
                        new DeadlineTold(
                                "escalated",
                                UUID.fromString("8f8f8f8f-0000-4000-8000-000000000008"),
                                "PET-CLS",
                                1,
                                "COMPLAINT",
                                COMPLAINT,
                                CASE,
                                INCIDENT,
                                "19432",
                                "CO",
                                "UBND-19432",
                                "CC",
                                at("2023-08-21T17:00:00Z"),
                                false,
                                at("2023-08-22T17:00:00Z"))),
                Arguments.of(
                        "period/started.v1",
                        "period.started.v1",
                        new PeriodTold(
                                "started",
                                UUID.fromString("2b2b2b2b-0000-4000-8000-000000000012"),
                                "LC-APP",
                                2,
                                "COMPLAINT",
                                COMPLAINT,
                                "19432",
                                "REPLY",
                                at("2023-09-11T03:00:00Z"),
                                "RECEIPT",
                                at("2023-09-11T03:00:04Z"),
                                at("2023-10-26T17:00:00Z"),
                                false,
                                at("2023-09-11T03:00:01Z"))),
                Arguments.of(
                        "period/ended.v1",
                        "period.ended.v1",
                        new PeriodTold(
                                "ended",
                                UUID.fromString("2b2b2b2b-0000-4000-8000-000000000012"),
                                "LC-APP",
                                2,
                                "COMPLAINT",
                                COMPLAINT,
                                "19432",
                                "REPLY",
                                at("2023-09-11T03:00:00Z"),
                                "RECEIPT",
                                at("2023-09-11T03:00:04Z"),
                                at("2023-10-26T17:00:00Z"),
                                false,
                                at("2023-10-26T17:00:01Z"))),
                Arguments.of(
                        "violation-notice/moved.v1",
                        "violation-notice.filed.v1",
                        new NoticeMoved(
                                NoticeEvent.FILE.type(),
                                UUID.fromString("9a9a9a9a-0000-4000-8000-000000000009"),
                                INCIDENT,
                                "BD-SH",
                                "PD13-BR",
                                NoticeState.DUE,
                                NoticeState.FILED,
                                at("2023-08-11T00:00:00Z"),
                                at("2023-08-11T09:00:00Z"),
                                at("2023-08-11T09:05:00Z"))),
                Arguments.of(
                        "data-request/moved.v1",
                        "data-request.answered.v1",
                        new RequestMoved(
                                RequestEvent.ANSWER.type(),
                                UUID.fromString("b2b2b2b2-0000-4000-8000-000000000012"),
                                CASE,
                                INCIDENT,
                                RequestKind.ERASE,
                                "BD-SH",
                                RequestState.RECEIVED,
                                RequestState.ANSWERED,
                                Outcome.GRANTED,
                                at("2023-08-16T08:00:00Z"))),
                Arguments.of(
                        "crime-file/moved.v1",
                        "crime-file.forwarded.v1",
                        new CrimeFileMoved(
                                CrimeFileEvent.FORWARD.type(),
                                UUID.fromString("c3c3c3c3-0000-4000-8000-000000000013"),
                                INCIDENT,
                                CrimeFileState.OPEN,
                                CrimeFileState.FORWARDED,
                                at("2023-08-10T09:00:00Z"))),
                Arguments.of(
                        "commitment/moved.v1",
                        "commitment.in-force.v1",
                        new CommitmentMoved(
                                CommitmentEvent.ENTER_INTO_FORCE.type(),
                                COMMITMENT,
                                INCIDENT,
                                "BD-SH",
                                CommitmentState.REGISTERED,
                                CommitmentState.IN_FORCE,
                                at("2023-08-09T10:30:00Z"))),
                Arguments.of(
                        "obligation/moved.v1",
                        "obligation.accepted.v1",
                        new ObligationMoved(
                                ObligationEvent.ACCEPT.type(),
                                UUID.fromString("0b0b0b0b-0000-4000-8000-000000000012"),
                                COMMITMENT,
                                INCIDENT,
                                "O4",
                                "BD-SH",
                                "NH-TG",
                                ObligationState.SUBMITTED,
                                ObligationState.ACCEPTED,
                                LocalDate.parse("2023-08-31"),
                                null,
                                at("2023-08-25T03:00:00Z"))),
                Arguments.of(
                        "case/opened.v1",
                        "case.opened.v1",
                        new CaseEvents.Opened(
                                CASE,
                                CODE,
                                PERSON,
                                REF,
                                INCIDENT,
                                Origin.COMPLAINT,
                                List.of(COMPLAINT),
                                at("2023-08-10T02:00:00Z"))),
                Arguments.of(
                        "case/complaint-joined.v1",
                        "case.complaint-joined.v1",
                        new CaseEvents.ComplaintJoined(
                                CASE, CODE, COMPLAINT, PERSON, REF, INCIDENT, at("2023-08-11T02:00:00Z"))),
                Arguments.of(
                        "case/moved.v1",
                        "case.assessed.v1",
                        new CaseEvents.Moved(
                                CaseEvent.ASSESS,
                                CASE,
                                CODE,
                                PERSON,
                                INCIDENT,
                                CaseState.OPEN,
                                CaseState.ASSESSED,
                                at("2023-08-10T09:00:00Z"))),
                Arguments.of(
                        "case/merged.v1",
                        "case.merged.v1",
                        new CaseParts.Merged(
                                CASE,
                                CODE,
                                PERSON,
                                UUID.fromString("0f5c8f5e-2222-4222-8333-444455556666"),
                                "LB23-000124-9",
                                UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6b"),
                                INCIDENT,
                                List.of(COMPLAINT),
                                List.of(UUID.fromString("4e4e4e4e-0000-4000-8000-000000000004")),
                                at("2023-08-11T02:00:00Z"))),
                Arguments.of(
                        "case/split.v1",
                        "case.split.v1",
                        new CaseParts.Split(
                                CASE,
                                CODE,
                                PERSON,
                                UUID.fromString("0f5c8f5e-2222-4222-8333-444455556666"),
                                "TV23-000001-9",
                                UUID.fromString("5b3b3c0e-8a53-4f6e-9c0a-1f2e3d4c5b6b"),
                                INCIDENT,
                                List.of(COMPLAINT),
                                List.of(UUID.fromString("4e4e4e4e-0000-4000-8000-000000000004")),
                                at("2023-08-11T02:00:00Z"))),
                Arguments.of(
                        "case/result-ready.v1",
                        "case.result-ready.v1",
                        new CaseEvents.ResultReady(
                                CASE, CODE, PERSON, INCIDENT, CaseResult.CLOSED, at("2023-08-18T00:00:00Z"))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldWriteAnEventAsItsExampleSays(String contract, String type, DomainEvent event) throws Exception {
        String written = json.writeValueAsString(event);
        assertEquals(EventExamples.tree(contract), json.readTree(written));
        assertEquals(List.of(), EventExamples.faults(contract, written));
        assertEquals(type, event.eventType());
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
