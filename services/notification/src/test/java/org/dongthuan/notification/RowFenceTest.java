package org.dongthuan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.notification.Desk.Someone;
import org.dongthuan.notification.feed.Happenings;
import org.dongthuan.notification.partner.Partners;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.access.GateUse;
import org.junit.jupiter.api.Test;

/** The second fence on messages: a query that forgets the scope finds nothing outside it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class RowFenceTest {

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    @Test
    void shouldShowAForgetfulQueryOnlyMessagesToPeopleOfTheCommune() {
        // Given
        clock.set(TestClock.NOON);
        Someone who = Desk.someone("LANDLINE");
        Desk.result(who, "CLOSED");
        Desk.awaitState(who, "FALLBACK");
        UUID message = UUID.fromString((String) Desk.message(who).get("id"));

        // Then
        assertFenced("select 1 from message where id = ?", message, who.personId());
        assertFenced("select distinct 1 from message_transition where message_id = ?", message, who.personId());
    }

    @Test
    void shouldShowAForgetfulQueryOnlyTheFeedOfTheOwnOrganisation() {
        // Given
        Partners.Someone bank = Partners.registered("BK", "INCIDENT", "CASE");
        Happenings here = new Happenings();
        here.incident("reported", bank);
        here.opened();
        Happenings.typesOnce(bank, 2);

        // Then
        assertFedTo(bank.org(), "select 1 from feed_entry where partner_id = ? limit 1", UUID.fromString(bank.id()));
        assertFedTo(bank.org(), "select 1 from feed_event where subject_id = ? limit 1", here.caseId);
        assertFedTo(bank.org(), "select 1 from feed_scope where subject_id = ?", here.incident);
        assertFedTo(bank.org(), "select 1 from feed_link where kind = 'INCIDENT' and subject_id = ?", here.caseId);
    }

    private void assertFedTo(String org, String query, UUID id) {
        assertSees(1, query, id, Actor.SYSTEM);
        assertSees(1, query, id, officer("BK", org));
        assertSees(0, query, id, officer("BK", "NH-OTHER"));
        assertSees(0, query, id, officer("CO", "UBND-19432", "19432"));
        assertSees(0, query, id, officer("ADM", "DT-OPS"));
        assertSees(0, query, id, officer("DPO", "DT-OPS"));
    }

    @Test
    void shouldLetNobodyLookBeyondTheScope() {
        assertEquals(Set.of(), GateUse.in("org.dongthuan.notification"));
    }

    private void assertFenced(String query, UUID id, UUID person) {
        assertSees(1, query, id, Actor.SYSTEM);
        assertSees(1, query, id, officer("CO", "UBND-19432", "19432"));
        assertSees(0, query, id, officer("CO", "UBND-19435", "19435"));
        assertSees(0, query, id, officer("BK", "NH-TG"));
        assertSees(0, query, id, officer("DPO", "DT-OPS"));
        assertSees(
                0,
                query,
                id,
                new Actor(
                        "x",
                        Set.of("CIT"),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Optional.of(person),
                        Optional.empty()));
    }

    private void assertSees(int expected, String query, UUID id, Actor actor) {
        AtomicInteger seen = new AtomicInteger();
        CurrentActor.runAs(
                actor,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> seen.set(sql.list(query, row -> 1, id).size())));
        assertEquals(expected, seen.get(), () -> actor + ": " + query);
    }

    private static Actor officer(String role, String org, String... communes) {
        return new Actor(
                "x", Set.of(role), Optional.of(org), Set.of(communes), Set.of(), Optional.empty(), Optional.empty());
    }
}
