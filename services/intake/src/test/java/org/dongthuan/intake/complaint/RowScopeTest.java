package org.dongthuan.intake.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestDatabase;
import org.dongthuan.testing.TestIssuer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A query that forgets the scope finds nothing outside it: the database itself holds the fence. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RowScopeTest {

    private static final String FORGETFUL = "select id from complaint";

    @Inject
    DataSource source;

    @Test
    void shouldShowAForgetfulQueryOnlyRowsOfTheActorsScope() {
        // Given: a citizen's complaint about the post office, at 19432
        String id = Filings.file(Filings.aFiling()).path("complaintId");
        String person = RestAssured.given()
                .auth()
                .oauth2(TestIssuer.officer("co-1", "CO", "UBND-19432", "19432"))
                .get("/api/v1/complaints/" + id)
                .path("personId");

        // Then
        assertSees(true, id, officer("CO", "UBND-19432", "19432"));
        assertSees(false, id, officer("CO", "UBND-19435", "19435"));
        assertSees(false, id, officer("CO", "UBND-19432"));
        assertSees(true, id, officer("PO", "BD-SH"));
        assertSees(false, id, officer("PO", "BD-XX"));
        assertSees(false, id, officer("UT", "DL-DB"));
        assertSees(false, id, officer("BK", "NH-TG"));
        assertSees(false, id, officer("SB", "NHNN-45"));
        assertSees(false, id, officer("ADM", "DT-OPS"));
        assertSees(true, id, officer("DPO", "DT-OPS"));
        assertSees(true, id, citizen(UUID.fromString(person)));
        assertSees(false, id, citizen(UUID.randomUUID()));
    }

    @Test
    void shouldShowTheSystemsOwnWorkEverythingOnAConnectionThatWasNarrowedBefore() {
        String id = Filings.file(Filings.aFiling()).path("complaintId");
        for (int i = 0; i < 40; i++) {
            assertSees(false, id, officer("CO", "UBND-19435", "19435"));
            assertSees(true, id, Actor.SYSTEM);
        }
    }

    @Test
    void shouldNarrowATransactionToItsEndWhicheverThatIs() {
        String id = Filings.file(Filings.aFiling()).path("complaintId");
        for (int i = 0; i < 40; i++) {
            boolean commits = i % 2 == 0;
            QuarkusTransaction.begin();
            assertSees(false, id, officer("CO", "UBND-19435", "19435"));
            if (commits) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
            assertSees(true, id, Actor.SYSTEM);
        }
    }

    @Test
    void shouldShowNothingOnAConnectionThatDoesNotSayWhomItServes() throws SQLException {
        String id = Filings.file(Filings.aFiling()).path("complaintId");
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (Connection byHand = DriverManager.getConnection(url, TestDatabase.APP, TestDatabase.PASSWORD)) {
            assertEquals(Set.of(), ids(byHand));
        }
        try (Connection owner = DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.PASSWORD)) {
            assertEquals(true, ids(owner).contains(id));
        }
    }

    /** A fence that hid the index from the planner would make every list walk the whole table. */
    @Test
    void shouldLeaveTheWorklistItsIndex() {
        CurrentActor.runAs(officer("CO", "UBND-19432", "19432"), () -> {
            try (Connection connection = source.getConnection()) {
                // Few rows are as quickly sorted: what matters is that the index can be used.
                List<String> otherWays = List.of("enable_seqscan", "enable_bitmapscan", "enable_sort");
                for (String way : otherWays) {
                    connection.createStatement().execute("set " + way + " = off");
                }
                ResultSet plan = connection
                        .createStatement()
                        .executeQuery("explain select * from complaint where place_code in ('19432')"
                                + " and submitted_at < now() order by submitted_at desc, id desc limit 51");
                StringBuilder text = new StringBuilder();
                while (plan.next()) {
                    text.append(plan.getString(1)).append('\n');
                }
                for (String way : otherWays) {
                    connection.createStatement().execute("reset " + way);
                }
                assertTrue(
                        text.toString().contains("Index Cond: ((place_code = '19432'::text) AND (submitted_at <"),
                        text::toString);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void assertSees(boolean expected, String id, Actor actor) {
        AtomicReference<Set<String>> seen = new AtomicReference<>();
        CurrentActor.runAs(actor, () -> {
            try (Connection connection = source.getConnection()) {
                seen.set(ids(connection));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(expected, seen.get().contains(id), actor.toString());
    }

    private static Set<String> ids(Connection connection) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (ResultSet rows = connection.createStatement().executeQuery(FORGETFUL)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static Actor officer(String role, String org, String... communes) {
        return new Actor(
                "x",
                Set.of(role),
                Optional.of(org),
                Set.of(communes),
                Set.of("45"),
                Optional.empty(),
                Optional.empty());
    }

    private static Actor citizen(UUID person) {
        return new Actor(
                "x", Set.of("CIT"), Optional.empty(), Set.of(), Set.of(), Optional.of(person), Optional.empty());
    }
}
