package org.dongthuan.platform.machine;

import static org.dongthuan.platform.machine.Transition.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.junit.jupiter.api.Test;

class TransitionTableTest {

    enum Light {
        RED,
        GREEN,
        BROKEN
    }

    enum Step implements MachineEvent {
        LET_GO(Set.of("CO", "CC")),
        STOP(Set.of("CC")),
        FAIL(Set.of());

        private final Set<String> roles;

        Step(Set<String> roles) {
            this.roles = roles;
        }

        @Override
        public Set<String> roles() {
            return roles;
        }
    }

    private static final TransitionTable<Light, Step> TABLE = TransitionTable.of(
            "light",
            Step.class,
            on(Light.RED, Step.LET_GO, Light.GREEN),
            on(Light.RED, Step.FAIL, Light.BROKEN),
            on(Light.GREEN, Step.STOP, Light.RED));

    @Test
    void shouldLeadWhereTheRowLeads() {
        assertEquals(Light.GREEN, TABLE.next(Light.RED, Step.LET_GO));
        assertTrue(TABLE.takes(Light.RED, Step.FAIL));
        assertFalse(TABLE.takes(Light.GREEN, Step.FAIL));
    }

    @Test
    void shouldRefuseWhatIsNotListedAndNameWhatPeopleMayDo() {
        DomainException refused = assertThrows(DomainException.class, () -> TABLE.next(Light.RED, Step.STOP));
        assertEquals(CommonProblem.WRONG_STATE, refused.code());
        assertEquals("In state RED the light does not take 'stop'; possible now: let-go.", refused.getMessage());
        DomainException end = assertThrows(DomainException.class, () -> TABLE.require(Light.BROKEN, Step.STOP));
        assertEquals("In state BROKEN the light does not take 'stop'; possible now: nothing.", end.getMessage());
    }

    @Test
    void shouldFindByPathOnlyWhatPeopleAskFor() {
        assertEquals(Step.LET_GO, TABLE.event("let-go"));
        assertEquals(
                CommonProblem.NOT_FOUND,
                assertThrows(DomainException.class, () -> TABLE.event("fail")).code());
    }

    @Test
    void shouldOfferWhatStateAndRoleAllow() {
        assertEquals(List.of("let-go"), TABLE.actions(Light.RED, officer("CO")));
        assertEquals(List.of(), TABLE.actions(Light.GREEN, officer("CO")));
        assertEquals(List.of(), TABLE.actions(Light.GREEN, officer("CC"), event -> false));
        assertEquals(
                CommonProblem.FORBIDDEN,
                assertThrows(DomainException.class, () -> TABLE.requireRole(Step.STOP, officer("CO")))
                        .code());
    }

    @Test
    void shouldNotBeMadeOfRowsThatContradictEachOther() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TransitionTable.of(
                        "light",
                        Step.class,
                        on(Light.RED, Step.LET_GO, Light.GREEN),
                        on(Light.RED, Step.LET_GO, Light.BROKEN)));
    }

    private static Actor officer(String role) {
        return new Actor(
                "officer", Set.of(role), Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
    }
}
