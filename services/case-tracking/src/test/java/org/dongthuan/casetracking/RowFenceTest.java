package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.CC;
import static org.dongthuan.casetracking.Facts.CP;
import static org.dongthuan.casetracking.Facts.UT;
import static org.dongthuan.casetracking.Facts.awaitCase;
import static org.dongthuan.casetracking.Facts.caseEvent;
import static org.dongthuan.casetracking.Facts.get;
import static org.dongthuan.casetracking.Facts.listed;
import static org.dongthuan.casetracking.Facts.moved;
import static org.dongthuan.casetracking.Facts.reportIncident;
import static org.dongthuan.casetracking.Facts.send;
import static org.dongthuan.casetracking.Facts.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasEntry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.casetracking.Facts.Complainant;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.access.GateUse;
import org.junit.jupiter.api.Test;

/** The second fence on cases and what leads from one to a person, and the named gates through it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class RowFenceTest {

    @Inject
    Sql sql;

    @Inject
    CaseRepository cases;

    @Test
    void shouldShowAForgetfulQueryOnlyCasesOfTheActorsScopeAndWhatHangsOnThem() {
        // Given: an assessed case with a complaint and an account, in an incident of three organisations
        String incident = reportIncident("2022-03-01");
        Complainant who = submitted("2022-03-01");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        UUID file = UUID.fromString(awaitCase(who.code()));
        listed(who.personId(), who.code(), incident, UUID.randomUUID());
        Facts.await(() -> rows(Actor.SYSTEM, "select 1 from account_ref where case_id = ?", file) == 1);
        caseEvent(CC, file.toString(), "assess").then().statusCode(200);
        send(
                        CC,
                        "/api/v1/incidents/" + incident + "/exceptions",
                        Map.of("caseId", file, "kind", "EXCLUDED", "reasonCode", "NOT_REACHABLE"))
                .then()
                .statusCode(201);

        QuarkusTransaction.requiringNew().run(() -> sql.run("""
                insert into task_reminder (task_id, on_day, at, actor, role, to_role)
                select id, current_date, now(), 'x', 'CO', agency_role from task where case_id = ?
                """, file));
        QuarkusTransaction.requiringNew().run(() -> sql.run("""
                insert into task_assignment (id, task_id, officer, actor, at)
                select gen_random_uuid(), id, 'x', 'x', now() from task where case_id = ?
                """, file));
        QuarkusTransaction.requiringNew().run(() -> sql.run("""
                insert into task_hand_over
                  (id, task_id, case_id, role, from_org, to_org, valid_from, source, state, at)
                select gen_random_uuid(), id, case_id, agency_role, 'NH-OLD', 'NH-TG', current_date, 'x', state, now()
                from task where case_id = ?
                """, file));

        // Then
        assertFenced("select distinct 1 from incident_exception where case_id = ?", file, who.personId());
        assertFenced("select distinct 1 from case_file where id = ?", file, who.personId());
        assertFenced("select distinct 1 from case_complaint where case_id = ?", file, who.personId());
        assertFenced("select distinct 1 from case_transition where case_id = ?", file, who.personId());
        assertFenced("select distinct 1 from timeline_entry where case_id = ?", file, who.personId());
        assertFenced("select distinct 1 from account_ref where case_id = ?", file, who.personId());
        assertFenced("select distinct 1 from task where case_id = ?", file, who.personId());
        UUID task = sql.one("select id from task where case_id = ? limit 1", row -> row.uuid("id"), file)
                .orElseThrow();
        assertFenced("select 1 from task_reminder where task_id = ?", task, who.personId());
        assertFenced("select 1 from task_assignment where task_id = ?", task, who.personId());
        assertFenced("select 1 from task_hand_over where task_id = ?", task, who.personId());
        assertFenced("select 1 from complaint_ref where complaint_id = ?", who.complaintId(), who.personId());
    }

    @Test
    void shouldShowACertificateToItsPersonItsCommuneAndItsOrganisationAlone() {
        UUID id = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run(
                        "insert into certificate_ref (id, person_id, holder_org, place_code) values (?, ?, 'BD-SH', '19432')",
                        id,
                        person));
        String query = "select 1 from certificate_ref where id = ?";
        for (Actor sees : List.of(
                Actor.SYSTEM,
                officer("CC", "UBND-19432", "45", "19432"),
                citizen(person),
                officer("POL", "BD-SH", "45"))) {
            assertEquals(1, rows(sees, query, id), sees.id());
        }
        for (Actor other : List.of(
                officer("CC", "UBND-19435", "45", "19435"),
                citizen(UUID.randomUUID()),
                officer("POL", "BD-XX", "45"),
                officer("AUD", "DT-OPS", "45"))) {
            assertEquals(0, rows(other, query, id), other.id());
        }
    }

    @Test
    void shouldShowARequestToThePersonTheCommuneAndItsAddresseeAloneAndACrimeFileToNoOrganisation() {
        // Given
        String incident = reportIncident("2022-03-04");
        Complainant who = submitted("2022-03-04");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        UUID request = UUID.fromString(DataRequests.received(Facts.CO, awaitCase(who.code()), "ERASE", "BD-SH"));
        UUID file = UUID.fromString(CrimeFiles.opened(incident));

        // Then
        String requests = "select 1 from data_request where id = ?";
        assertSees(1, requests, request, Actor.SYSTEM);
        assertSees(1, requests, request, citizen(who.personId()));
        assertSees(0, requests, request, citizen(UUID.randomUUID()));
        assertSees(1, requests, request, officer("CO", "UBND-19432", "45", "19432"));
        assertSees(0, requests, request, officer("CO", "UBND-19435", "45", "19435"));
        assertSees(1, requests, request, officer("PO", "BD-SH", "45"));
        assertSees(0, requests, request, officer("BK", "NH-TG", "45"));
        assertSees(0, requests, request, officer("SB", "NHNN-45", "45"));
        assertSees(1, requests, request, officer("DPO", "DT-OPS", "45"));
        String files = "select 1 from crime_file where id = ?";
        assertSees(1, files, file, Actor.SYSTEM);
        assertSees(1, files, file, officer("CP", "CA-19432", "45", "19432"));
        assertSees(0, files, file, officer("CP", "CA-19435", "45", "19435"));
        assertSees(1, files, file, officer("PP", "CA-PA05", "45"));
        assertSees(0, files, file, officer("BKA", "NH-TG", "45"));
        assertSees(0, files, file, officer("DPO", "DT-OPS", "45"));
        assertSees(0, files, file, citizen(who.personId()));
    }

    /** What a person may still do is no business of the others, and no endpoint reads it. */
    @Test
    void shouldShowThePeriodsOfAComplaintToTheSystemAlone() {
        // Given
        Complainant who = submitted("2022-03-05");
        moved(who, "replied", "COMPLAINT", Instant.now());
        String periods = "select 1 from clock_period where subject_id = ?";

        // Then
        Facts.await(() -> rows(Actor.SYSTEM, periods, who.complaintId()) == 1);
        assertSees(0, periods, who.complaintId(), citizen(who.personId()));
        assertSees(0, periods, who.complaintId(), officer("CC", "UBND-19432", "45", "19432"));
        assertSees(0, periods, who.complaintId(), officer("PO", "BD-SH", "45"));
        assertSees(0, periods, who.complaintId(), officer("ST", "SKH-45", "45"));
        assertSees(0, periods, who.complaintId(), officer("DPO", "DT-OPS", "45"));
    }

    @Test
    void shouldShowDutiesToThoseTheyConcernAndToAuditors() {
        // Given: a case with tasks, a notice owed by the bank, a commitment and minutes of an incident
        String incident = reportIncident("2022-03-06");
        Complainant who = submitted("2022-03-06");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String file = awaitCase(who.code());
        listed(who.personId(), who.code(), incident, UUID.randomUUID());
        Facts.await(
                () -> rows(Actor.SYSTEM, "select 1 from account_ref where case_id = ?", UUID.fromString(file)) == 1);
        caseEvent(CC, file, "assess").then().statusCode(200);
        Notices.confirm(incident);
        UUID notice = UUID.fromString(Notices.of(incident, "NH-TG"));
        String commitment = Duties.create(CC, "/api/v1/commitments", Duties.draft(incident))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        UUID obligation = UUID.fromString(Duties.obligation(commitment, "O4"));
        UUID minutes = UUID.fromString(Duties.minutes(incident));
        UUID deadline = UUID.fromString(
                get(CC, "/api/v1/deadlines?rule=TASK-REMEDY&caseId=" + file).path("items[0].id"));

        // Then
        concerned("select 1 from deadline where id = ?", deadline, who.personId());
        concerned("select 1 from commitment where id = ?", UUID.fromString(commitment), who.personId());
        concerned("select 1 from obligation where id = ?", obligation, who.personId());
        concerned("select 1 from minutes where id = ?", minutes, who.personId());
        String notices = "select 1 from violation_notice where id = ?";
        assertSees(1, notices, notice, Actor.SYSTEM);
        assertSees(1, notices, notice, officer("BKA", "NH-TG", "45"));
        assertSees(0, notices, notice, officer("POL", "BD-SH", "45"));
        assertSees(1, notices, notice, officer("CO", "UBND-19432", "45", "19432"));
        assertSees(0, notices, notice, officer("CO", "UBND-19435", "45", "19435"));
        assertSees(1, notices, notice, officer("PP", "CA-PA05", "45"));
        assertSees(0, notices, notice, officer("PP", "CA-PA06", "46"));
        assertSees(1, notices, notice, officer("AUD", "DT-OPS", "45"));
        assertSees(0, notices, notice, officer("ADM", "DT-OPS", "45"));
        assertSees(0, notices, notice, citizen(who.personId()));
    }

    private void concerned(String query, UUID id, UUID person) {
        assertSees(1, query, id, Actor.SYSTEM);
        assertSees(1, query, id, citizen(person));
        assertSees(0, query, id, citizen(UUID.randomUUID()));
        assertSees(1, query, id, officer("CC", "UBND-19432", "45", "19432"));
        assertSees(0, query, id, officer("CC", "UBND-19435", "45", "19435"));
        assertSees(1, query, id, officer("BK", "NH-TG", "45"));
        assertSees(0, query, id, officer("BKA", "NH-XX", "45"));
        assertSees(1, query, id, officer("UT", "DL-DB", "45"));
        assertSees(0, query, id, officer("UT", "DL-XX", "45"));
        assertSees(0, query, id, officer("SB", "NHNN-46", "46"));
        assertSees(1, query, id, officer("AUD", "DT-OPS", "45"));
        assertSees(0, query, id, officer("ADM", "DT-OPS", "45"));
    }

    /** The fence stands behind the index, and asks nothing a row. */
    @Test
    void shouldReadAListOfDeadlinesByItsIndexThroughTheFence() {
        String list = "explain select id from deadline where %s and (due_at, id) > (now(), gen_random_uuid())"
                + " order by due_at, id limit 51";
        plan(
                officer("CC", "UBND-19432", "45", "19432"),
                list.formatted("place_code in ('19432')"),
                "ix_deadline_place_due");
        plan(officer("BK", "NH-TG", "45"), list.formatted("responsible_org = 'NH-TG'"), "ix_deadline_org_due");
        plan(officer("SB", "NHNN-45", "45"), list.formatted("province in ('45')"), "ix_deadline_province_due");
    }

    private void plan(Actor actor, String explain, String index) {
        CurrentActor.runAs(
                actor,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.list("select set_config('enable_seqscan', 'off', true)", row -> 1);
                    sql.list("select set_config('enable_sort', 'off', true)", row -> 1);
                    String plan = String.join("\n", sql.list(explain, row -> row.text("QUERY PLAN")));
                    assertTrue(plan.contains("Index Scan using " + index), plan);
                    assertFalse(plan.contains("SubPlan"), plan);
                }));
    }

    private void assertFenced(String query, UUID id, UUID person) {
        assertSees(1, query, id, Actor.SYSTEM);
        assertSees(1, query, id, citizen(person));
        assertSees(0, query, id, citizen(UUID.randomUUID()));
        assertSees(1, query, id, officer("CC", "UBND-19432", "45", "19432"));
        assertSees(0, query, id, officer("CC", "UBND-19435", "45", "19435"));
        assertSees(1, query, id, officer("BK", "NH-TG", "45"));
        assertSees(0, query, id, officer("BKA", "NH-XX", "45"));
        assertSees(1, query, id, officer("SB", "NHNN-44", "44"));
        assertSees(0, query, id, officer("SB", "NHNN-46", "46"));
        assertSees(1, query, id, officer("DPO", "DT-OPS", "45"));
        assertSees(0, query, id, officer("AUD", "DT-OPS", "45"));
        assertSees(0, query, id, officer("ADM", "DT-OPS", "45"));
    }

    /** An incident does not end while a case of it is open where the caller does not look. */
    @Test
    void shouldCountCasesOfAnIncidentThatTheCallerMayNotSee() {
        // Given
        String incident = reportIncident("2022-03-02");
        Complainant who = submitted("2022-03-02");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String file = awaitCase(who.code());
        UUID id = UUID.fromString(incident);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run("update case_file set state = 'RESOLVED' where id = ?", UUID.fromString(file)));
        String other = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> sql.run("""
                insert into case_file
                  (id, code, person_id, citizen_id_ref, incident_id, origin, place_code, province, state, opened_at, version)
                values (?::uuid, ?, gen_random_uuid(), 'x', ?, 'LISTED', '19435', '45', 'IN_ACTION', now(), 0)
                """, other, Facts.code(), id));

        // Then
        CurrentActor.runAs(
                officer("CC", "UBND-19432", "45", "19432"),
                () -> QuarkusTransaction.requiringNew().run(() -> assertFalse(cases.allResolved(id))));
        get(CP, "/api/v1/incidents/" + incident)
                .then()
                .body("totals.casesByState", hasEntry("RESOLVED", 1))
                .body("totals.casesByState", hasEntry("IN_ACTION", 1));
        QuarkusTransaction.requiringNew()
                .run(() -> sql.run("update case_file set state = 'RESOLVED' where id = ?", UUID.fromString(other)));
        CurrentActor.runAs(
                officer("CC", "UBND-19432", "45", "19432"),
                () -> QuarkusTransaction.requiringNew().run(() -> assertTrue(cases.allResolved(id))));
    }

    /** A utility reports it; the complaints were filed by others. */
    @Test
    void shouldGatherComplaintsThatTheReporterMayNotSee() {
        Complainant who = submitted("2022-03-03");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        awaitCase(who.code());
        String incident = reportIncident("2022-03-03");
        get(CP, "/api/v1/incidents/" + incident + "/members").then().body("items.code", contains(who.code()));
        get(TestIssuer.officer("po-1", "PO", "BD-SH"), "/api/v1/incidents/" + incident + "/members")
                .then()
                .body("items.code", contains(who.code()));
        assertEquals(
                0,
                get(UT, "/api/v1/incidents/" + incident + "/members")
                        .<java.util.List<?>>path("items")
                        .size());
    }

    @Test
    void shouldLetOnlyNamedPlacesLookBeyondTheScope() {
        assertEquals(
                Set.of(
                        "CaseRepository.countByState",
                        "CaseRepository.livingExists",
                        "CaseRepository.allResolved",
                        "CaseRepository.unsettled",
                        "Exceptions.countByKind",
                        "AccountRefs.countByState",
                        "ShowPeriods.of",
                        "TryOut.of",
                        "DeadlineRepository.joinIncident",
                        "DeadlineRepository.of",
                        "DeadlineRepository.ofForUpdate",
                        "Clocks.change",
                        "LiveFigures.counted",
                        "CommitmentProgress.derive",
                        "Measures.of",
                        "ReadPublicStatus.of",
                        "Membership.gather",
                        "CertificateRefs.requireInScope"),
                GateUse.in("org.dongthuan.casetracking"));
    }

    private void assertSees(int expected, String query, UUID id, Actor actor) {
        assertEquals(expected, rows(actor, query, id), () -> actor + ": " + query);
    }

    private int rows(Actor actor, String query, UUID id) {
        AtomicInteger seen = new AtomicInteger();
        CurrentActor.runAs(
                actor,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> seen.set(sql.list(query, row -> 1, id).size())));
        return seen.get();
    }

    private static Actor officer(String role, String org, String province, String... communes) {
        return new Actor(
                "x",
                Set.of(role),
                Optional.of(org),
                Set.of(communes),
                Set.of(province),
                Optional.empty(),
                Optional.empty());
    }

    private static Actor citizen(UUID person) {
        return new Actor(
                "x", Set.of("CIT"), Optional.empty(), Set.of(), Set.of(), Optional.of(person), Optional.empty());
    }
}
