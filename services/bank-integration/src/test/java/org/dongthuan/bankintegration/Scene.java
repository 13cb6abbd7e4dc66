package org.dongthuan.bankintegration;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.Topics;
import org.jose4j.jwk.PublicJsonWebKey;

/** One incident with synthetic people, and what the roles do in it. */
final class Scene {

    static final String CO = TestIssuer.officer("co-1", "CO", "UBND-19432", "19432");
    static final String CC = TestIssuer.officer("cc-1", "CC", "UBND-19432", "19432");
    static final String CP = TestIssuer.officer("cp-1", "CP", "CA-19432", "19432");
    static final String BK = TestIssuer.officer("bk-1", "BK", "NH-TG");
    static final String BKA = TestIssuer.officer("bka-1", "BKA", "NH-TG");
    static final String OTHER_BK = TestIssuer.officer("bk-2", "BK", "NH-HV");
    static final String OTHER_BKA = TestIssuer.officer("bka-2", "BKA", "NH-HV");
    static final String STRICT_BK = TestIssuer.officer("bk-3", "BK", "NH-SN");
    static final String STRICT_BKA = TestIssuer.officer("bka-3", "BKA", "NH-SN");
    static final String SB = TestIssuer.provincial("sb-1", "SB", "NHNN-45", "45");
    static final String SEED = "XSQT 24/08/2023 481927";

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final AtomicInteger NEXT = new AtomicInteger(100_000);

    static {
        // Events of other services take their time on a busy machine.
        Awaitility.setDefaultTimeout(java.time.Duration.ofSeconds(40));
    }

    /** A bank as a scene speaks for it. */
    private record Side(String org, String lists, PublicJsonWebKey key, String bk, String bka) {}

    private static final Side FIRST = new Side("NH-TG", "TG-", Keys.BANK, BK, BKA);
    private static final Side OTHER = new Side("NH-HV", "HV-", Keys.OTHER_BANK, OTHER_BK, OTHER_BKA);
    private static final Side STRICT = new Side("NH-SN", "SN-", Keys.STRICT_BANK, STRICT_BK, STRICT_BKA);

    final UUID incident;
    private final Side side;
    final List<Map<String, Object>> rows = new ArrayList<>();
    final Map<String, UUID> persons = new LinkedHashMap<>();
    final Map<String, UUID> cases = new LinkedHashMap<>();

    Scene() {
        this(UUID.randomUUID(), FIRST);
    }

    private Scene(UUID incident, Side side) {
        this.incident = incident;
        this.side = side;
    }

    /** The same incident, with the accounts and people of the bank {@code NH-HV}. */
    Scene atTheOtherBank() {
        return new Scene(incident, OTHER);
    }

    /** The same incident, with the accounts and people of the bank {@code NH-SN}. */
    Scene atTheStrictBank() {
        return new Scene(incident, STRICT);
    }

    static String newCitizenId() {
        return "999085" + NEXT.incrementAndGet();
    }

    /** Adds a row to the list to come; answers its account number. */
    String row(String citizenId, long balance) {
        String number = "100" + NEXT.incrementAndGet();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("rowNo", rows.size() + 1);
        row.put("accountNumber", number);
        row.put("citizenId", citizenId);
        row.put("fullName", "Hồ Thị Thử");
        row.put("phone", "0912000001");
        row.put("openedAt", "2023-08-08T02:00:00Z");
        row.put("openedBy", "BD-SH-07");
        row.put("channel", "EKYC");
        row.put("balance", balance);
        rows.add(row);
        return number;
    }

    Map<String, Object> list(int version) {
        // Anew for each version: rows may have gone.
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put("rowNo", i + 1);
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("listId", side.lists() + incident);
        list.put("version", version);
        list.put("bankOrg", side.org());
        list.put("incidentId", incident);
        list.put("windowFrom", "2023-08-08T00:00:00Z");
        list.put("windowTo", "2023-08-09T04:15:00Z");
        list.put("placeCode", "19432");
        list.put("issuedAt", "2023-08-10T07:00:00Z");
        long sum = rows.stream()
                .mapToLong(r -> ((Number) r.get("balance")).longValue())
                .sum();
        list.put("checkSums", new LinkedHashMap<>(Map.of("count", rows.size(), "balance", sum)));
        list.put("rows", rows);
        return list;
    }

    Response loadList() {
        byte[] body = bytes(list(1));
        return signed(
                side.bk(),
                "/api/v1/account-lists",
                body,
                Keys.sign(body, side.key(), Keys.claims()),
                UUID.randomUUID().toString());
    }

    /** With the token of {@code NH-HV}. */
    static Response signedByOther(String path, byte[] body, PublicJsonWebKey key) {
        return signed(
                OTHER_BK,
                path,
                body,
                Keys.sign(body, key, Keys.claims()),
                UUID.randomUUID().toString());
    }

    static Response signed(String path, Object body) {
        byte[] bytes = bytes(body);
        return signed(path, bytes, Keys.signByBank(bytes), UUID.randomUUID().toString());
    }

    static Response signed(String path, byte[] body, String signature, String key) {
        return signed(BK, path, body, signature, key);
    }

    private static Response signed(String token, String path, byte[] body, String signature, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("X-JWS-Signature", signature)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    /** The list is loaded, holders are known as people with cases: as the scenario has it on 10 Aug. */
    Scene prepared() {
        loadList().then().statusCode(201);
        rows.forEach(row -> {
            String citizenId = (String) row.get("citizenId");
            if (!persons.containsKey(citizenId)) {
                knowPerson(citizenId);
                openCase(citizenId, false);
            }
        });
        Awaitility.await()
                .until(() -> accounts(CO).stream().allMatch(a -> a.get("caseId") != null && a.get("code") != null));
        return this;
    }

    void knowPerson(String citizenId) {
        UUID person = persons.computeIfAbsent(citizenId, id -> UUID.randomUUID());
        String ref = ref(citizenId);
        Topics.send(
                "intake.person.events",
                person.toString(),
                "person.listed.v1",
                text(Map.of(
                        "personId",
                        person,
                        "citizenIdRef",
                        ref,
                        "incidentId",
                        incident,
                        "accountId",
                        UUID.randomUUID(),
                        "placeCode",
                        "19432",
                        "code",
                        "LB23-" + NEXT.incrementAndGet() + "-7",
                        "contactable",
                        "MOBILE")));
    }

    void openCase(String citizenId, boolean complained) {
        UUID person = persons.computeIfAbsent(citizenId, id -> UUID.randomUUID());
        UUID caseId = cases.computeIfAbsent(citizenId, id -> UUID.randomUUID());
        Topics.send(
                "case-tracking.case.events",
                caseId.toString(),
                "case.opened.v1",
                text(Map.of(
                        "caseId",
                        caseId,
                        "code",
                        "LB23-000123-7",
                        "personId",
                        person,
                        "citizenIdRef",
                        ref(citizenId),
                        "incidentId",
                        incident,
                        "origin",
                        complained ? "COMPLAINT" : "EX_OFFICIO",
                        "complaintIds",
                        complained ? List.of(UUID.randomUUID()) : List.of())));
    }

    /** The keyed hash as every service computes it: domain, NUL, digits, under the test's lookup key. */
    static String ref(String citizenId) {
        try {
            byte[] key = new byte[32];
            java.util.Arrays.fill(key, (byte) 2);
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(key, "HmacSHA256"));
            byte[] sum = mac.doFinal(("citizen-id\0" + citizenId).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String citizen(String citizenId) {
        return TestIssuer.citizen(
                persons.get(citizenId).toString(), UUID.randomUUID().toString());
    }

    List<Map<String, Object>> accounts(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/accounts?limit=100&incidentId=" + incident)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** The account as the bank sees it. */
    Map<String, Object> account(String number) {
        return accounts(side.bk()).stream()
                .filter(a -> number.equals(a.get("accountNumber")))
                .findFirst()
                .orElseThrow();
    }

    String state(String number) {
        return (String) account(number).get("state");
    }

    void awaitState(String number, String state) {
        Awaitility.await(number + " " + state)
                .atMost(java.time.Duration.ofSeconds(20))
                .until(() -> state.equals(state(number)));
    }

    static Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path);
    }

    Scene asked() {
        post(CC, "/api/v1/accounts/ask-holders", Map.of("incidentId", incident))
                .then()
                .statusCode(202);
        Awaitility.await().until(() -> accounts(CO).stream().noneMatch(a -> "IDENTIFIED".equals(a.get("state"))));
        return this;
    }

    Response decide(String token, String citizenId, String decision) {
        Response holder = given().auth().oauth2(token).get("/api/v1/holders/" + cases.get(citizenId));
        Object version = holder.statusCode() == 200 ? holder.path("version") : 0;
        return post(
                token,
                "/api/v1/holders/" + cases.get(citizenId) + "/decision",
                Map.of("decision", decision, "version", version));
    }

    /** Everybody asks to close. */
    Scene decidedToClose() {
        cases.keySet().forEach(id -> decide(citizen(id), id, "CLOSE").then().statusCode(200));
        return this;
    }

    /** Ordered and approved by two; answers the order's id. */
    String ordered() {
        Map<String, Object> wanted =
                side == FIRST ? Map.of("incidentId", incident) : Map.of("incidentId", incident, "bankOrg", side.org());
        String order = post(CO, "/api/v1/closure-orders", wanted)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        approved(order, side.bka());
        return order;
    }

    static void approved(String order) {
        approved(order, BKA);
    }

    private static void approved(String order, String approver) {
        post(CC, "/api/v1/closure-orders/" + order + "/approve", Map.of())
                .then()
                .statusCode(200);
        post(approver, "/api/v1/closure-orders/" + order + "/approve", Map.of())
                .then()
                .statusCode(200);
    }

    /** A sample of this many closures; answers its id. */
    String drawn(int size) {
        return post(SB, "/api/v1/closure-samples", Map.of("incidentId", incident, "size", size, "seed", SEED))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> callback(String requestId, int sequence, String type, Object... more) {
        Map<String, Object> callback = new LinkedHashMap<>();
        callback.put("callbackId", UUID.randomUUID());
        callback.put("bankOrg", "NH-TG");
        callback.put("requestId", requestId);
        callback.put("sequence", sequence);
        callback.put("type", type);
        callback.put("occurredAt", Instant.parse("2023-08-14T03:00:00Z"));
        for (int i = 0; i < more.length; i += 2) {
            callback.put((String) more[i], more[i + 1]);
        }
        return callback;
    }

    static Map<String, Object> closed(String requestId, int sequence) {
        return callback(requestId, sequence, "CLOSED", "closedOn", "2023-08-14", "evidenceRef", "TG-DT-1");
    }

    static Response send(Map<String, Object> callback) {
        return signed("/bank/v1/callbacks", callback);
    }

    static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Object value) {
        return new String(bytes(value), java.nio.charset.StandardCharsets.UTF_8);
    }
}
