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
        for (Subject subject : Subject.values()) {
            for (Action action : RoleActions.all()) {
                assertTrue(
                        events(Set.of("ADM", "AUD"), subject, action.states()).isEmpty());
            }
        }
    }

    @Test
    void shouldLeaveReplyAndAcceptanceToTheChair() {
        assertEquals(List.of("reply"), events(Set.of("CC"), Subject.COMPLAINT, Set.of("IN_PROGRESS")));
        assertEquals(List.of(), events(Set.of("CO"), Subject.COMPLAINT, Set.of("IN_PROGRESS")));
        assertEquals(List.of("ask-info", "merge"), events(Set.of("CO"), Subject.COMPLAINT, Set.of("TRIAGE")));
    }

    @Test
    void shouldOfferNothingOnAFinalState() {
        Officer everybody = new Officer("x", RoleActions.ROLES, "");

        assertTrue(
                RoleActions.offered(everybody, Subject.COMPLAINT, "WITHDRAWN").isEmpty());
        assertTrue(RoleActions.offered(everybody, Subject.INCIDENT, "DISMISSED").isEmpty());
        assertTrue(
                RoleActions.offered(everybody, Subject.CONSENT_CLAIM, "PROVEN").isEmpty());
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
                assertTrue(words.containsKey("input." + input.name()), input.name());
                assertTrue(
                        !input.isChoice()
                                || words.stringPropertyNames().stream()
                                        .anyMatch(key -> key.startsWith(input.choices() + ".")),
                        input.choices());
            }
            for (String role : action.roles()) {
                assertTrue(RoleActions.ROLES.contains(role), role);
            }
        }
    }

    private static List<String> events(Set<String> roles, Subject subject, Set<String> states) {
        Officer officer = new Officer("x", roles, "");
        return states.stream()
                .flatMap(state -> RoleActions.offered(officer, subject, state).stream())
                .map(Action::event)
                .toList();
    }
}
