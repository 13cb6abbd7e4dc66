package org.dongthuan.bankintegration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
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
import org.junit.jupiter.api.Test;

/** A query that forgets the scope finds no account outside it: the database itself holds the fence. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class RowScopeTest {

    @Inject
    DataSource source;

    @Test
    void shouldShowAForgetfulQueryOnlyRowsOfTheActorsScope() {
        // Given
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        scene.row(holder, 0);
        scene.prepared();
        String id = (String) scene.accounts(Scene.CO).getFirst().get("id");

        // Then
        assertSees(true, id, officer("CO", "UBND-19432", "45", "19432"));
        assertSees(false, id, officer("CO", "UBND-19435", "45", "19435"));
        assertSees(true, id, officer("BK", "NH-TG", "45"));
        assertSees(false, id, officer("BKA", "NH-XX", "45"));
        assertSees(true, id, officer("SB", "NHNN-45", "45"));
        assertSees(false, id, officer("SB", "NHNN-46", "46"));
        assertSees(false, id, officer("PO", "BD-SH", "45"));
        assertSees(false, id, officer("AUD", "DT-OPS", "45"));
        assertSees(true, id, citizen(scene.persons.get(holder)));
        assertSees(false, id, citizen(UUID.randomUUID()));
        assertSees(true, id, Actor.SYSTEM);
    }

    @Test
    void shouldShowAForgetfulQueryOnlyLettersOfTheActorsScope() {
        // Given
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        scene.row(holder, 0);
        FormalScene formal = new FormalScene(scene.prepared());
        String id =
                (String) formal.letters(formal.signed("IN_PROGRESS")).getFirst().get("id");

        // Then
        for (String table :
                List.of("select id from customer_letter", "select letter_id as id from customer_letter_document")) {
            assertSees(true, id, table, officer("CO", "UBND-19432", "45", "19432"));
            assertSees(false, id, table, officer("CO", "UBND-19435", "45", "19435"));
            assertSees(true, id, table, officer("BK", "NH-TG", "45"));
            assertSees(false, id, table, officer("BKA", "NH-XX", "45"));
            assertSees(false, id, table, officer("PO", "BD-SH", "45"));
            assertSees(true, id, table, citizen(scene.persons.get(holder)));
            assertSees(false, id, table, citizen(UUID.randomUUID()));
        }
    }

    @Test
    void shouldGiveBackEveryConnectionThatTheDatabaseEndedWhileItWasBorrowed() {
        // When: more of them than the pool has, some narrowed for good, some for a transaction
        for (int i = 0; i < 12; i++) {
            CurrentActor.runAs(officer("CO", "UBND-19432", "45", "19432"), () -> {
                assertThrows(SQLException.class, this::endMine);
                assertThrows(
                        RuntimeException.class,
                        () -> QuarkusTransaction.requiringNew().run(() -> {
                            try {
                                endMine();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        }));
            });
        }

        // Then: the pool has living ones, and they are narrowed as ever
        Scene scene = new Scene();
        scene.row(Scene.newCitizenId(), 0);
        scene.prepared();
        String id = (String) scene.accounts(Scene.CO).getFirst().get("id");
        assertSees(true, id, officer("BK", "NH-TG", "45"));
        assertSees(false, id, officer("BKA", "NH-XX", "45"));
    }

    /** As a database that is killed does. */
    private void endMine() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("select pg_terminate_backend(pg_backend_pid())");
        }
    }

    private void assertSees(boolean expected, String id, Actor actor) {
        assertSees(expected, id, "select * from account", actor);
    }

    private void assertSees(boolean expected, String id, String query, Actor actor) {
        AtomicReference<Set<String>> seen = new AtomicReference<>(new HashSet<>());
        CurrentActor.runAs(actor, () -> {
            try (Connection connection = source.getConnection();
                    ResultSet rows = connection.createStatement().executeQuery(query)) {
                while (rows.next()) {
                    seen.get().add(rows.getString("id"));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(expected, seen.get().contains(id), actor.toString());
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
