package org.dongthuan.gateway.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MenuTest {

    static Set<String> roles() {
        return RoleActions.ROLES;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void shouldLeadToEveryAreaOfARoleOnceAndBeginWithToday(String role) {
        Officer officer = officer(role);

        Menu menu = Menu.of(officer, area -> false);

        List<Area> offered = Stream.concat(
                        menu.first().stream(), menu.groups().stream().flatMap(part -> part.areas().stream()))
                .toList();
        assertEquals(new HashSet<>(officer.areas()), new HashSet<>(offered));
        assertEquals(officer.areas().size(), offered.size());
        assertEquals(Area.QUEUE, menu.first().getFirst());
        assertTrue(menu.first().size() <= Menu.ROW);
        assertEquals(Optional.empty(), menu.current());
    }

    @Test
    void shouldLetTheRolesOfOneOfficerTakeTurns() {
        assertEquals(
                List.of(Area.QUEUE, Area.TASKS, Area.COMPLAINTS, Area.CASES, Area.DESK, Area.INCIDENTS),
                Menu.of(officer("CO", "CC"), area -> false).first());
        assertEquals(
                List.of(
                        Area.QUEUE,
                        Area.TASKS,
                        Area.CLOSURE_ORDERS,
                        Area.ACCOUNTS,
                        Area.FORMAL_REQUESTS,
                        Area.VIOLATION_NOTICES),
                Menu.of(officer("BKA", "BK"), area -> false).first());
    }

    @Test
    void shouldPutWhereTheOfficerIsIntoTheRow() {
        Menu away = Menu.of(officer("CC"), area -> area == Area.REVEALS);
        assertEquals(Optional.of(Area.REVEALS), away.elsewhere());

        Menu daily = Menu.of(officer("CC"), area -> area == Area.CASES);
        assertEquals(Optional.empty(), daily.elsewhere());
        assertTrue(daily.isAt(Area.CASES));
        assertFalse(daily.isAt(Area.QUEUE));
    }

    @Test
    void shouldOfferNothingOfAnotherRole() {
        Menu administrator = Menu.of(officer("ADM"), area -> true);
        assertEquals(List.of(Area.QUEUE, Area.RULES, Area.PARTNERS), administrator.first());
        assertEquals(List.of(), administrator.groups());
    }

    private static Officer officer(String... roles) {
        return new Officer("Lan", Set.of(roles), "UBND-19432", "mark");
    }
}
