package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.bankintegration.remedy.Remedy;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.access.Callers;
import org.dongthuan.testing.access.EndpointWalk;
import org.dongthuan.testing.access.Known;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class AccessMatrixTest extends EndpointWalk {

    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String ORDERS = "/api/v1/closure-orders";
    private static final String COMMUNE = "UBND-19432";
    private static final String BANK = "NH-TG";
    private static final Set<String> SIGNED = Set.of("/api/v1/account-lists", "/bank/v1/callbacks");

    TestBank bank;

    AccessMatrixTest() {
        super("bank-integration");
    }

    @Override
    protected String packageName() {
        return "org.dongthuan.bankintegration";
    }

    @Override
    protected Map<String, List<String>> words() {
        return Map.of(
                ACCOUNTS + "/{id}/{remedy}",
                Stream.of(Remedy.values()).map(Remedy::path).toList());
    }

    /** Lists and callbacks are taken from the bank's own organisation only. */
    @Override
    protected String org(String role) {
        return Set.of("BK", "BKA").contains(role) ? BANK : COMMUNE;
    }

    @Override
    protected Object body(String path) {
        if (path.endsWith("/explanations")) {
            return Map.of("accountIds", List.of(UUID.randomUUID()), "reasonCode", "LEFT_OUT_BY_MISTAKE");
        }
        if (path.endsWith("/findings")) {
            return Map.of("findings", List.of(Map.of("accountId", UUID.randomUUID(), "agrees", true)));
        }
        if (path.startsWith(FormalScene.REQUESTS) || path.startsWith(FormalScene.LETTERS)) {
            return formal(path);
        }
        return path.endsWith("/decision")
                ? Map.of("decision", "CLOSE", "version", 0, "onBehalf", Map.of("confirmation", "SIGNATURE"))
                : Map.of("version", 0);
    }

    private static Object formal(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "reply-draft" -> Map.of("version", 0, "number", "1/TL", "answers", List.of());
            case "sign" -> Map.of("version", 0, "name", "Mẫu", "position", "Giám đốc");
            case "return" -> Map.of("version", 0, "reason", "Chưa rõ", "missingItems", List.of("Q1"));
            case "send", "deliver", "come-back", "hand-over" -> Map.of("version", 0, "on", "2023-08-24");
            default -> Map.of("version", 0);
        };
    }

    @Override
    protected RequestSpecification prepare(String path, RequestSpecification request) {
        if (path.endsWith("/verification")) {
            return request.contentType("application/pdf").body(new byte[] {1});
        }
        if (!SIGNED.contains(path)) {
            return super.prepare(path, request);
        }
        byte[] body = Scene.bytes(Map.of());
        return request.contentType("application/json")
                .header("X-JWS-Signature", Keys.signByBank(body))
                .body(body);
    }

    @Override
    protected List<Known> known() {
        Scene scene = new Scene();
        String holder = Scene.newCitizenId();
        scene.row(holder, 0);
        scene.prepared();
        String job = Scene.post(Scene.CO, ACCOUNTS + "/ask-holders", Map.of("incidentId", scene.incident))
                .path("jobId");
        await().until(() -> scene.accounts(Scene.CO).stream().allMatch(a -> "DECISION_PENDING".equals(a.get("state"))));
        scene.decidedToClose();
        String order = Scene.post(Scene.CO, ORDERS, Map.of("incidentId", scene.incident))
                .path("id");
        String sample = sample(scene, order);
        FormalScene formal = new FormalScene(scene);
        String request = formal.signed("ALL_SETTLED");
        String letter = (String) formal.letters(request).getFirst().get("id");
        String document = FormalScene.read(Scene.CC, FormalScene.REQUESTS + "/" + request + "/replies")
                .extract()
                .path("items[0].documents[0].id");
        String evidence = Scene.post(
                        Scene.BK, "/api/v1/exchange-evidence", Map.of("orderId", order, "reasonCode", "DISPUTE"))
                .path("id");
        String list = Scene.signed("/api/v1/account-lists", scene.list(2)).path("id");
        scene.openCase(Scene.newCitizenId(), true);
        String inquiries = "/api/v1/inquiries?incidentId=" + scene.incident;
        await().until(() -> !read(inquiries).isEmpty());
        Map<String, String> ofCommune = Callers.here(List.of("CO", "CC", "CP"), COMMUNE);
        Map<String, String> ofHolder = with(ofCommune, Map.of("CIT", scene.citizen(holder)));
        Map<String, String> supervised =
                with(Callers.here(List.of("BK", "BKA"), BANK), Callers.here(List.of("SB"), "NHNN-45"));
        Map<String, String> ofOrder = with(supervised, Callers.here(List.of("CO", "CC"), COMMUNE));
        Map<String, String> asked = with(with(ofCommune, supervised), Callers.here(List.of("PP"), "PA05-45"));
        asked.putAll(Callers.here(List.of("PO", "POL"), BANK));
        return List.of(
                new Known(FormalScene.REQUESTS + "/{id}", request, asked),
                new Known("/api/v1/reply-documents/{id}", document, asked),
                new Known(
                        FormalScene.LETTERS + "/{id}",
                        letter,
                        with(with(supervised, ofOrder), Map.of("CIT", scene.citizen(holder)))),
                new Known(
                        ACCOUNTS + "/{id}",
                        (String) scene.accounts(Scene.CO).getFirst().get("id"),
                        with(ofHolder, supervised)),
                new Known("/api/v1/holders/{caseId}", scene.cases.get(holder).toString(), ofHolder),
                new Known(ACCOUNTS + "/jobs/{id}", job, Callers.here(List.of("CO", "CC"), COMMUNE)),
                new Known(ORDERS + "/{id}", order, ofOrder),
                new Known("/api/v1/closure-samples/{id}", sample, ofOrder),
                new Known("/api/v1/exchange-evidence/{id}", evidence, Callers.here(List.of("BK", "BKA"), BANK)),
                new Known("/api/v1/account-lists/{id}", list, Map.of()),
                new Known("/api/v1/account-lists/{id}/diff", list, with(ofCommune, supervised)),
                new Known(
                        "/api/v1/inquiries/{id}",
                        (String) read(inquiries).getFirst().get("id"),
                        Map.of()),
                new Known(
                        "/api/v1/reconciliations/{incidentId}",
                        scene.incident.toString(),
                        with(with(ofCommune, supervised), Callers.here(List.of("ST"), "SKH-45"))));
    }

    /** Of the one account, which the bank has closed. */
    private String sample(Scene scene, String order) {
        Scene.approved(order);
        String number = (String) scene.accounts(Scene.BK).getFirst().get("accountNumber");
        scene.awaitState(number, "SENT");
        bank.bookSays(number, "CLOSED");
        Scene.send(Scene.closed(
                        bank.askedAbout(number)
                                .getLast()
                                .body()
                                .path("requestId")
                                .asText(),
                        1))
                .then()
                .statusCode(202);
        return scene.drawn(1);
    }

    private static List<Map<String, Object>> read(String path) {
        return given().auth().oauth2(Scene.CO).get(path).path("items");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }
}
