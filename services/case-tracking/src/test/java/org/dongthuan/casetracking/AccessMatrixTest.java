package org.dongthuan.casetracking;

import static org.dongthuan.casetracking.Facts.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.clock.domain.DeadlineTransitions;
import org.dongthuan.casetracking.commitment.domain.CommitmentTransitions;
import org.dongthuan.casetracking.commitment.domain.ObligationTransitions;
import org.dongthuan.casetracking.crimefile.CrimeFileTransitions;
import org.dongthuan.casetracking.datarequest.RequestTransitions;
import org.dongthuan.casetracking.incident.domain.IncidentTransitions;
import org.dongthuan.casetracking.minutes.domain.MinutesTransitions;
import org.dongthuan.casetracking.notice.NoticeTransitions;
import org.dongthuan.casetracking.report.domain.ReportTransitions;
import org.dongthuan.casetracking.rulechange.ChangeTransitions;
import org.dongthuan.casetracking.rumour.domain.RumourTransitions;
import org.dongthuan.casetracking.task.TaskTransitions;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.access.Callers;
import org.dongthuan.testing.access.EndpointWalk;
import org.dongthuan.testing.access.Known;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SealStore.class)
class AccessMatrixTest extends EndpointWalk {

    private static final String COMMUNE = "UBND-19432";

    AccessMatrixTest() {
        super("case-tracking");
    }

    @Override
    protected String packageName() {
        return "org.dongthuan.casetracking";
    }

    @Override
    protected Map<String, List<String>> words() {
        return Map.ofEntries(
                Map.entry("/api/v1/cases/{id}/{event}", CaseTransitions.TABLE.paths()),
                Map.entry("/api/v1/commitments/{id}/{event}", CommitmentTransitions.TABLE.paths()),
                Map.entry("/api/v1/obligations/{id}/{event}", ObligationTransitions.TABLE.paths()),
                Map.entry("/api/v1/minutes/{id}/{event}", MinutesTransitions.TABLE.paths()),
                Map.entry("/api/v1/rumours/{id}/{event}", RumourTransitions.TABLE.paths()),
                Map.entry("/api/v1/reports/{id}/{event}", ReportTransitions.TABLE.paths()),
                Map.entry("/api/v1/incidents/{id}/{event}", IncidentTransitions.TABLE.paths()),
                Map.entry("/api/v1/tasks/{id}/{event}", TaskTransitions.TABLE.paths()),
                Map.entry("/api/v1/rule-changes/{id}/{event}", ChangeTransitions.TABLE.paths()),
                Map.entry("/api/v1/deadlines/{id}/{event}", DeadlineTransitions.TABLE.paths()),
                Map.entry("/api/v1/violation-notices/{id}/{event}", NoticeTransitions.TABLE.paths()),
                Map.entry("/api/v1/data-requests/{id}/{event}", RequestTransitions.TABLE.paths()),
                Map.entry("/api/v1/crime-files/{id}/{event}", CrimeFileTransitions.TABLE.paths()));
    }

    @Override
    protected Object body(String path) {
        if (path.equals("/api/v1/deadlines/{id}/done")) {
            return Map.of("version", 0, "documentRef", "1/TB");
        }
        if (path.startsWith("/api/v1/deadlines/")) {
            return path.endsWith("/cause")
                    ? Map.of("version", 0, "causeCode", "NOT_NOTICED")
                    : Map.of("version", 0, "reasonCode", "WAITING_FOR_EXPERT");
        }
        if (path.contains("/data-requests/") || path.contains("/rule-changes/")) {
            return Map.of("version", 0);
        }
        if (path.endsWith("/data-requests")) {
            return Map.of("caseId", UUID.randomUUID(), "kind", "VIEW", "data", "ALL", "controllerOrg", "BD-SH");
        }
        if (path.endsWith("/merge")) {
            return Map.of(
                    "version", 0, "survivorId", UUID.randomUUID(), "survivorVersion", 0, "reasonCode", "SAME_PERSON");
        }
        if (path.endsWith("/split")) {
            return Map.of("version", 0, "personId", UUID.randomUUID(), "reasonCode", "WRONG_PERSON");
        }
        if (path.endsWith("/exceptions")) {
            return Map.of("caseId", UUID.randomUUID(), "kind", "EXCLUDED", "reasonCode", "NOT_REACHABLE");
        }
        if (path.endsWith("/membership/preview")) {
            return Map.of();
        }
        if (path.endsWith("/membership/apply")) {
            return Map.of("version", 0, "reasonCode", "WENT_ON_LONGER");
        }
        return path.endsWith("/leave") || path.endsWith("/join") || path.endsWith("/withdraw")
                ? Map.of("reasonCode", "OTHER_MATTER")
                : Map.of("version", 0);
    }

    @Override
    protected RequestSpecification prepare(String path, RequestSpecification request) {
        return path.endsWith("/verification")
                ? request.contentType("application/pdf").body(new byte[] {1})
                : super.prepare(path, request);
    }

    @Override
    protected List<Known> known() {
        String incident = reportIncident("2023-08-15");
        Complainant who = submittedBy("DL-DB", "2023-08-15");
        moved(who, "accepted", "TRIAGE", "ACCEPTED");
        String caseId = awaitCase(who.code());
        String job = RestAssured.given()
                .auth()
                .oauth2(CC)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("incidentId", incident, "event", "verify"))
                .post("/api/v1/cases/bulk")
                .path("jobId");
        Map<String, String> ofIncident =
                new HashMap<>(Callers.here(List.of("CO", "CC", "CP", "PP", "SB", "ST"), "ORG-1"));
        ofIncident.putAll(Callers.here(List.of("PO", "POL"), "BD-SH"));
        ofIncident.putAll(Callers.here(List.of("BK", "BKA"), "NH-TG"));
        ofIncident.put("UT", UT);
        Map<String, String> ofCase = new HashMap<>(ofIncident);
        ofCase.keySet().removeAll(List.of("PP", "ST"));
        ofCase.put(
                "CIT",
                TestIssuer.citizen(who.personId().toString(), who.complaintId().toString()));
        Map<String, String> ofDuty = new HashMap<>(ofCase);
        ofDuty.put("ST", ofIncident.get("ST"));
        // The one the complaint really joined: the incident reported first on that day.
        String joined = Facts.get(CC, "/api/v1/cases/" + caseId).path("incidentId");
        String commitment = Duties.registered(joined);
        Map<String, String> ofRumour = new HashMap<>(ofIncident);
        ofRumour.keySet().removeAll(List.of("PP", "SB", "BK", "BKA"));
        // The remedy is the bank's: its deadline is in the scope of every agency, post and bank by organisation.
        caseEvent(CC, caseId, "assess");
        String deadline =
                get(CC, "/api/v1/deadlines?rule=TASK-REMEDY&caseId=" + caseId).path("items[0].id");
        Map<String, String> ofDeadline =
                Callers.here(List.of("CO", "CC", "CP", "PP", "SB", "ST", "PO", "POL", "BK", "BKA"), "NH-TG");
        String taskJob = Facts.send(CC, "/api/v1/tasks/bulk", Map.of("event", "release", "view", "MINE"))
                .path("jobId");
        String exportJob = Facts.send(CC, "/api/v1/exports", Map.of("incidentId", incident, "parts", List.of("CASES")))
                .path("jobId");
        Map<String, String> ofRequest =
                new HashMap<>(Callers.here(List.of("CO", "CC", "PO", "POL", "BK", "BKA"), "BD-SH"));
        ofRequest.put("CIT", ofCase.get("CIT"));
        Map<String, String> ofCrimeFile = Callers.here(List.of("CP", "PP"), "CA-19432");
        Map<String, String> ofNotice =
                new HashMap<>(Callers.here(List.of("CO", "CC", "CP", "PP", "SB", "ST", "PO", "POL"), "BD-SH"));
        ofNotice.putAll(Callers.here(List.of("BK", "BKA"), "BD-SH"));
        return List.of(
                new Known(
                        "/api/v1/tasks/jobs/{id}",
                        taskJob,
                        Callers.here(List.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB"), COMMUNE)),
                new Known(
                        "/api/v1/exports/jobs/{id}",
                        exportJob,
                        Callers.here(List.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "SB", "ST"), COMMUNE)),
                new Known("/api/v1/deadlines/{id}", deadline, ofDeadline),
                new Known(
                        "/api/v1/violation-notices/{id}",
                        Notices.of(Notices.confirmed("2023-07-25"), "BD-SH"),
                        ofNotice),
                new Known("/api/v1/data-requests/{id}", DataRequests.received(CO, caseId, "ERASE", "BD-SH"), ofRequest),
                new Known("/api/v1/crime-files/{id}", CrimeFiles.opened(incident), ofCrimeFile),
                new Known("/api/v1/commitments/{id}", commitment, ofDuty),
                new Known("/api/v1/obligations/{id}", Duties.obligation(commitment, "O4"), ofDuty),
                new Known("/api/v1/documents/{id}", Duties.document(commitment), ofDuty),
                new Known("/api/v1/minutes/{id}", Duties.minutes(joined), ofDuty),
                new Known("/api/v1/rumours/{id}", Rumours.post(incident), ofRumour),
                new Known("/api/v1/incidents/{id}", incident, ofIncident),
                new Known("/api/v1/cases/{id}", caseId, ofCase),
                new Known("/api/v1/cases/jobs/{id}", job, Callers.here(List.of("CC", "SB"), COMMUNE)));
    }
}
