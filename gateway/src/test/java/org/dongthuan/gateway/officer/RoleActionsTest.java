package org.dongthuan.gateway.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.junit.jupiter.api.Test;

class RoleActionsTest {

    /** What is made new, not moved on. */
    private static final Set<Subject> CREATING = Set.of(
            Subject.REQUEST,
            Subject.NEW_DATA_REQUEST,
            Subject.NUMBER_REVEAL,
            Subject.PICTURE_REVEAL,
            Subject.NEW_DESTRUCTION_ORDER,
            Subject.NEW_CLOSURE_SAMPLE,
            Subject.NEW_REPRESENTATION,
            Subject.NEW_CAMPAIGN,
            Subject.NEW_PARTNER);

    @Test
    void shouldOfferTheAuditorNothingToDoAndTheAdministratorPartnersAndRulesOnly() {
        Officer auditor = new Officer("x", Set.of("AUD"), "", "");
        Officer administrator = new Officer("x", Set.of("ADM"), "", "");

        for (Action action : RoleActions.all()) {
            boolean own = Set.of(Subject.PARTNER, Subject.NEW_PARTNER, Subject.CLOCK_RULE, Subject.RULE_CHANGE)
                    .contains(action.subject());
            assertTrue(!action.isFor(auditor), action.label());
            assertEquals(own, action.isFor(administrator), action.label());
        }
    }

    @Test
    void shouldOfferOfWhatTheServiceAllowsOnlyWhatTheRoleDoes() {
        Thing complaint = new Thing("c-1", "TRIAGE", List.of("accept", "ask-info", "decline", "merge", "withdraw"), 1L);

        assertEquals(List.of("ask-info", "merge"), events("CO", Subject.COMPLAINT, complaint));
        assertEquals(List.of("accept", "decline"), events("CC", Subject.COMPLAINT, complaint));
        assertEquals(List.of(), events("PO", Subject.COMPLAINT, complaint));
    }

    @Test
    void shouldOfferByStateWhereTheServiceDoesNotSay() {
        assertEquals(List.of("approve"), events("BKA", Subject.CLOSURE_ORDER, Thing.inState("o", "PROPOSED", null)));
        assertEquals(List.of(), events("BKA", Subject.CLOSURE_ORDER, Thing.inState("o", "RUNNING", null)));
        assertEquals(List.of(), events("BK", Subject.CLOSURE_ORDER, Thing.inState("o", "PROPOSED", null)));
        assertEquals(
                List.of("hear", "verdict"),
                events("DPO", Subject.CONSENT_CLAIM, Thing.inState("k", "UNDER_CHECK", 1L)));
    }

    @Test
    void shouldOfferOfRightsAndVaultOnlyWhatTheServiceAllowsTheRole() {
        Thing notice = new Thing("n", "DUE", List.of("file"), 0L);
        Thing reveal = new Thing("r", "REQUESTED", List.of("approve", "refuse", "withdraw", "look"), 0L);
        Thing order = new Thing("o", "APPROVED", List.of("attest", "execute"), 0L);

        assertEquals(List.of("file"), events("BKA", Subject.VIOLATION_NOTICE, notice));
        assertEquals(List.of(), events("BK", Subject.VIOLATION_NOTICE, notice));
        assertEquals(List.of("approve", "refuse"), events("DPO", Subject.REVEAL, reveal));
        assertEquals(List.of("look", "withdraw"), events("CP", Subject.REVEAL, reveal));
        assertEquals(List.of("attest"), events("POL", Subject.DESTRUCTION_ORDER, order));
        assertEquals(List.of(), events("PO", Subject.DESTRUCTION_ORDER, order));
    }

    @Test
    void shouldAskForWhatTheRejectionNeeds() {
        Thing mismatch = new Thing("a", "REMEDY:HOLDER_MISMATCH", List.of("remedied"), 1L);
        Officer desk = new Officer("x", Set.of("CO"), "", "");

        Action offered = RoleActions.offered(desk, Subject.ACCOUNT, mismatch).getFirst();
        Action posted = RoleActions.find(
                        desk,
                        List.of(Subject.ACCOUNT),
                        "remedied",
                        Set.of("holder.fullName", "holder.citizenId", "key"))
                .orElseThrow();

        assertEquals(
                List.of("holder.fullName", "holder.citizenId"),
                offered.inputs().stream().map(Input::name).toList());
        assertEquals(offered, posted);
    }

    @Test
    void shouldHaveWordsForEveryActionInputAndChoice() throws IOException {
        Properties words = new Properties();
        try (var reader = new InputStreamReader(
                RoleActionsTest.class.getClassLoader().getResourceAsStream("labels/codes_vi.properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        for (Action action : RoleActions.all()) {
            assertTrue(words.containsKey("action." + action.label()), action.label());
            for (Input input : action.inputs()) {
                assertTrue(input.isHidden() || words.containsKey("input." + input.name()), input.name());
                assertTrue(
                        input.choices().isEmpty()
                                || words.stringPropertyNames().stream()
                                        .anyMatch(key -> key.startsWith(input.choices() + ".")),
                        input.choices());
            }
            for (String role : action.roles()) {
                assertTrue(RoleActions.ROLES.contains(role), role);
            }
        }
    }

    @Test
    void shouldOfferNoRoleWhatTheAccessMatrixDeniesIt() throws IOException {
        Map<String, Set<String>> matrix = matrix();
        Set<String> known = new TreeSet<>();
        for (Action action : RoleActions.all()) {
            String path = "/api/v1/" + action.subject().collection();
            String call = CREATING.contains(action.subject()) ? path : path + "/{id}/" + action.event();
            if (matrix.containsKey(call)) {
                known.add(action.label());
                assertEquals(Set.of(), minus(action.roles(), matrix.get(call)), action.label());
            }
        }
        // Otherwise nothing was compared.
        assertTrue(known.containsAll(Set.of("case.hold", "violation-notice.file", "reveal.look", "evidence.hold")));
        assertTrue(known.containsAll(Set.of("complaint.forward", "transfer.acknowledge", "representation.end")));
        assertTrue(
                known.containsAll(Set.of("formal-request.receive", "written-reply.sign", "customer-letter.hand-over")));
        assertTrue(known.containsAll(
                Set.of("new-data-request.request-data", "destruction-order.execute", "partner.suspend")));
    }

    @Test
    void shouldOfferForManyAndOnPagesOfTheirOwnOnlyWhatTheMatrixAllows() throws IOException {
        Map<String, Set<String>> matrix = matrix();

        for (String role : RoleActions.ROLES) {
            Officer officer = new Officer("x", Set.of(role), "", "");
            for (Action action : BulkTasks.offered(officer, List.of(taskThatTakes("assign", "remind", "reply")))) {
                assertTrue(matrix.get("/api/v1/tasks/bulk").contains(role), role);
                assertTrue(matrix.get("/api/v1/tasks/{id}/" + action.event()).contains(role), role);
            }
            assertEquals(matrix.get("/api/v1/commitments").contains(role), Area.COMMITMENTS.isFor(officer), role);
            assertEquals(
                    matrix.get("/api/v1/tasks/jobs/{id}/stop").contains(role)
                            || matrix.get("/api/v1/exports/jobs/{id}/stop").contains(role),
                    Area.JOBS.isFor(officer),
                    role);
            assertEquals(matrix.get("/api/v1/exports").contains(role), Area.EXPORTS.isFor(officer), role);
            assertEquals(matrix.get("/api/v1/tasks/bulk").contains(role), offersBulk(officer), role);
        }
    }

    private static boolean offersBulk(Officer officer) {
        return !BulkTasks.offered(officer, List.of(taskThatTakes("assign"))).isEmpty();
    }

    private static CaseTrackingClient.Task taskThatTakes(String... events) {
        return new CaseTrackingClient.Task(
                "t",
                "k",
                "c",
                "REQUEST",
                "CP",
                "o",
                "OPEN",
                null,
                null,
                "CHECK",
                null,
                null,
                false,
                false,
                List.of(events),
                null,
                1L);
    }

    /** Roles that may POST, by path. */
    private static Map<String, Set<String>> matrix() throws IOException {
        Map<String, Set<String>> allowed = new HashMap<>();
        List<String> roles = List.of();
        for (String line : Files.readAllLines(Path.of("..", "contracts", "access", "matrix.md"))) {
            List<String> cells =
                    Arrays.stream(line.split("\\|")).map(String::strip).toList();
            if (line.startsWith("| Method")) {
                roles = cells;
            } else if (line.startsWith("| POST")) {
                Set<String> may = new TreeSet<>();
                for (int column = 3; column < cells.size(); column++) {
                    if (cells.get(column).equals("●")) {
                        may.add(roles.get(column));
                    }
                }
                allowed.put(cells.get(2).replace("`", ""), may);
            }
        }
        return allowed;
    }

    private static Set<String> minus(Set<String> offered, Set<String> allowed) {
        Set<String> rest = new TreeSet<>(offered);
        rest.removeAll(allowed);
        return rest;
    }

    private static List<String> events(String role, Subject subject, Thing thing) {
        return RoleActions.offered(new Officer("x", Set.of(role), "", ""), subject, thing).stream()
                .map(Action::event)
                .toList();
    }
}
