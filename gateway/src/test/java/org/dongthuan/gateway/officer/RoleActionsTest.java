package org.dongthuan.gateway.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleActionsTest {

    @Test
    void shouldOfferTheAdministratorAndTheAuditorNothingToDo() {
        Officer watcher = new Officer("x", Set.of("ADM", "AUD"), "");

        for (Action action : RoleActions.all()) {
            assertTrue(!action.isFor(watcher), action.label());
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
        assertEquals(List.of("verdict"), events("DPO", Subject.CONSENT_CLAIM, Thing.inState("k", "UNDER_CHECK", 1L)));
    }

    @Test
    void shouldAskForWhatTheRejectionNeeds() {
        Thing mismatch = new Thing("a", "REMEDY:HOLDER_MISMATCH", List.of("remedied"), 1L);
        Officer desk = new Officer("x", Set.of("CO"), "");

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

    private static List<String> events(String role, Subject subject, Thing thing) {
        return RoleActions.offered(new Officer("x", Set.of(role), ""), subject, thing).stream()
                .map(Action::event)
                .toList();
    }
}
