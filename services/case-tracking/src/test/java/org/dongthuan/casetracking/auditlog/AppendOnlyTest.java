package org.dongthuan.casetracking.auditlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is logged stays as it is: the application may not change it, and its owner is refused too. */
@QuarkusTest
@TestProfile(ScenarioClock.class)
@QuarkusTestResource(RealParts.class)
class AppendOnlyTest {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final Map<String, String> CHANGES = Map.of(
            "audit_leaf", "entry = entry",
            "audit_node", "hash = hash",
            "audit_object", "idx = idx",
            "audit_tree_head", "root = root",
            "audit_head_receipt", "at = at");

    @Inject
    LogCalls log;

    @Inject
    DataSource application;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Test
    void shouldRefuseToChangeOrForgetWhatIsLogged() throws SQLException {
        log.append(1);
        for (Map.Entry<String, String> change : CHANGES.entrySet()) {
            String table = change.getKey();
            List<String> attempts = List.of(
                    "update " + table + " set " + change.getValue(),
                    "delete from " + table,
                    "truncate " + table + " cascade");
            for (String attempt : attempts) {
                try (Connection app = application.getConnection();
                        Connection owner =
                                DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.PASSWORD)) {
                    assertEquals(INSUFFICIENT_PRIVILEGE, refused(app, attempt), attempt);
                    assertEquals(INSUFFICIENT_PRIVILEGE, refused(owner, attempt), attempt + " by the owner");
                }
            }
        }
    }

    @Test
    void shouldHaveNoRightToChangeItEvenWithoutTheTriggers() throws SQLException {
        for (String table : CHANGES.keySet()) {
            for (String right : List.of("update", "delete", "truncate", "references", "trigger")) {
                try (Connection app = application.getConnection();
                        Statement statement = app.createStatement();
                        ResultSet found = statement.executeQuery(
                                "select has_table_privilege(current_user, '" + table + "', '" + right + "')")) {
                    found.next();
                    assertFalse(found.getBoolean(1), right + " on " + table);
                }
            }
        }
    }

    private static String refused(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "done";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
