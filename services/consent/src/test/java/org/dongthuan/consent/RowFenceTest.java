package org.dongthuan.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.access.GateUse;
import org.junit.jupiter.api.Test;

/** The second fence on claims and keep-consents: a query that forgets the scope finds nothing outside it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RowFenceTest {

    private static final String WORDS = "select 1 from hearing_words where claim_id = ?";
    private static final String ENDINGS = "select 1 from consent_ending where id = ?";

    @Inject
    Sql sql;

    @Test
    void shouldShowAForgetfulQueryOnlyClaimsAndKeepsOfTheActorsScope() {
        // Given: a claim with evidence, and a holder who wants to keep the account
        Incident incident = new Incident(1);
        UUID account = incident.accounts.getFirst();
        UUID person = incident.people.getFirst();
        UUID claim = UUID.fromString((String) incident.claim(0).get("id"));
        write(
                "insert into claim_evidence (id, claim_id, kind, identifies_person, reference, actor, submitted_at)"
                        + " values (gen_random_uuid(), ?, 'PAPER', true, 'HS-1', 'x', now())",
                claim);
        write(
                "insert into claim_hearing (id, claim_id, channel, answer, role, actor, at, stated_at)"
                        + " values (gen_random_uuid(), ?, 'DESK', 'DENIES', 'CO', 'x', now(), now())",
                claim);
        write(
                "insert into hearing_words (hearing_id, claim_id, person_id, wrapped_key, words)"
                        + " select id, claim_id, ?, '', '' from claim_hearing where claim_id = ?",
                person,
                claim);
        write(
                "insert into claim_circumstance (id, incident_id, side, role, actor, taken_by, venue, device, told, used_for, stated_at)"
                        + " values (gen_random_uuid(), ?, 'FINDING', 'CO', 'x', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'OTHER', 'OTHER', now())",
                incident.id);
        write(
                "insert into keep_consent (id, account_id, person_id, state, created_at, version)"
                        + " select gen_random_uuid(), account_id, person_id, 'REQUESTED', now(), 0 from account_ref"
                        + " where account_id = ?",
                account);

        UUID ending = UUID.randomUUID();
        write(
                "insert into consent_ending (id, incident_id, bank_org, act, reason_code, state, size, proposed_by,"
                        + " proposed_role, proposed_at, version)"
                        + " values (?, (select incident_id from account_ref where account_id = ?), 'NH-TG', 'REVOKE', 'X',"
                        + " 'PROPOSED', 1, 'x', 'BK', now(), 0)",
                ending,
                account);
        write(
                "insert into consent_ending_row (ending_id, keep_consent_id)"
                        + " select ?, id from keep_consent where account_id = ?",
                ending,
                account);

        // Then
        assertFenced("select 1 from consent_ending_row where ending_id = ?", ending, person);
        assertSees(1, ENDINGS, ending, officer("BK", "NH-TG", "45"));
        assertSees(0, ENDINGS, ending, officer("BK", "NH-XX", "45"));
        assertSees(1, ENDINGS, ending, officer("CC", "UBND-19432", "45", "19432"));
        assertSees(0, ENDINGS, ending, officer("CC", "UBND-19435", "45", "19435"));
        assertSees(1, ENDINGS, ending, officer("SB", "NHNN-45", "45"));
        assertSees(0, ENDINGS, ending, officer("PO", "BD-SH", "45"));
        assertSees(0, ENDINGS, ending, citizen(person));
        assertFenced("select 1 from account_ref where account_id = ?", account, person);
        assertFenced("select 1 from consent_claim where account_id = ?", account, person);
        assertFenced("select 1 from consent_record where account_id = ?", account, person);
        assertFenced("select 1 from consent_revision where record_id = ?", claim, person);
        assertFenced("select 1 from claim_evidence where claim_id = ?", claim, person);
        assertFenced("select 1 from claim_hearing where claim_id = ?", claim, person);
        assertSees(1, WORDS, claim, citizen(person));
        assertSees(0, WORDS, claim, citizen(UUID.randomUUID()));
        assertSees(1, WORDS, claim, officer("CO", "UBND-19432", "45", "19432"));
        assertSees(0, WORDS, claim, officer("CO", "UBND-19435", "45", "19435"));
        assertSees(0, WORDS, claim, officer("BK", "NH-TG", "45"));
        assertSees(0, WORDS, claim, officer("PO", "BD-SH", "45"));
        assertSees(0, WORDS, claim, officer("SB", "NHNN-45", "45"));
        assertFenced("select 1 from claim_circumstance where incident_id = ?", incident.id, person);
        assertFenced("select 1 from keep_consent where account_id = ?", account, person);
    }

    @Test
    void shouldLetNobodyLookBeyondTheScope() {
        assertEquals(Set.of(), GateUse.in("org.dongthuan.consent"));
    }

    private void assertFenced(String query, UUID id, UUID person) {
        assertSees(1, query, id, Actor.SYSTEM);
        assertSees(1, query, id, citizen(person));
        assertSees(0, query, id, citizen(UUID.randomUUID()));
        assertSees(1, query, id, officer("CO", "UBND-19432", "45", "19432"));
        assertSees(0, query, id, officer("CO", "UBND-19435", "45", "19435"));
        assertSees(1, query, id, officer("BK", "NH-TG", "45"));
        assertSees(0, query, id, officer("BK", "NH-XX", "45"));
        assertSees(1, query, id, officer("PO", "BD-SH", "45"));
        assertSees(1, query, id, officer("SB", "NHNN-45", "45"));
        assertSees(0, query, id, officer("SB", "NHNN-46", "46"));
        assertSees(1, query, id, officer("DPO", "DT-OPS", "45"));
        assertSees(0, query, id, officer("ADM", "DT-OPS", "45"));
    }

    private void write(String statement, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> sql.run(statement, values));
    }

    private void assertSees(int expected, String query, UUID id, Actor actor) {
        AtomicInteger seen = new AtomicInteger();
        CurrentActor.runAs(
                actor,
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> seen.set(sql.list(query, row -> 1, id).size())));
        assertEquals(expected, seen.get(), () -> actor + ": " + query);
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
