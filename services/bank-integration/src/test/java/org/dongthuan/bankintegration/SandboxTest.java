package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dongthuan.testing.RealParts;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Against the real bank sandbox: both sides of the contract in one run. Left out where the sandbox is not built. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
// For this class only: the others talk to the test bank.
@QuarkusTestResource(value = SandboxWorld.class, restrictToAnnotatedClass = true)
class SandboxTest {

    private static final Logger LOG = Logger.getLogger(SandboxTest.class);
    private static final int ACCOUNTS = Integer.getInteger("sandbox.accounts", 60);

    @Test
    void shouldCloseEveryAccountExactlyOnceAtTheSandbox() {
        // Given
        assumeTrue(Files.exists(SandboxWorld.JAR), "build infra/bank-sandbox first");
        String bank = System.getProperty("bank-integration-test.sandbox");
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> given().get(bank + "/q/health/ready").statusCode() == 200);
        Scene scene = new Scene();
        List<String> numbers = IntStream.range(0, ACCOUNTS)
                .mapToObj(i -> scene.row(Scene.newCitizenId(), 0))
                .toList();
        List<Map<String, Object>> held = new ArrayList<>();
        scene.rows.forEach(row -> {
            Map<String, Object> account = new java.util.HashMap<>(row);
            account.remove("rowNo");
            account.put("placeCode", "19432");
            held.add(account);
        });
        control()
                .body(Map.of("accounts", held))
                .post(bank + "/sandbox/v1/accounts")
                .then()
                .statusCode(200);

        // When
        long start = System.nanoTime();
        control()
                .body(Map.of(
                        "listId",
                        "TG-" + scene.incident,
                        "incidentId",
                        scene.incident,
                        "windowFrom",
                        "2023-08-08T00:00:00Z",
                        "windowTo",
                        "2023-08-09T04:15:00Z",
                        "placeCode",
                        "19432"))
                .post(bank + "/sandbox/v1/account-lists")
                .then()
                .statusCode(200)
                .body("platformStatus", equalTo(201));
        LOG.infof("list of %d rows in %d ms", ACCOUNTS, (System.nanoTime() - start) / 1_000_000);
        scene.rows.forEach(row -> scene.openCase((String) row.get("citizenId"), false));
        scene.asked();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> scene.accounts(Scene.CO).stream().allMatch(a -> a.get("caseId") != null));
        scene.decidedToClose();
        start = System.nanoTime();
        scene.ordered();

        // Then
        await().atMost(Duration.ofSeconds(120)).until(() -> total(scene, "VERIFIED") == numbers.size());
        LOG.infof("%d closures verified in %d ms", ACCOUNTS, (System.nanoTime() - start) / 1_000_000);
        control().get(bank + "/sandbox/v1/effects/summary").then().body("accountsClosedRepeatedly", equalTo(0));
    }

    private static int total(Scene scene, String state) {
        return given().auth()
                .oauth2(Scene.CO)
                .get("/api/v1/reconciliations/" + scene.incident)
                .path("states." + state);
    }

    private static RequestSpecification control() {
        return given().auth().oauth2(SandboxWorld.CONTROL).contentType("application/json");
    }
}
