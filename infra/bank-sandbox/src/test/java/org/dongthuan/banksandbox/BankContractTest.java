package org.dongthuan.banksandbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sandbox and {@code contracts/openapi/bank.yaml} say the same. */
@QuarkusTest
@QuarkusTestResource(BankWorld.class)
class BankContractTest {

    private static final String CLOSURES = "/bank/v1/closure-requests";

    PlatformReceiver platform;

    private JsonNode contract;

    @BeforeEach
    void emptyBank() throws IOException {
        Bank.control().delete("/sandbox/v1").then().statusCode(204);
        platform.forget();
        try (InputStream file = getClass().getResourceAsStream("/contracts/openapi/bank.yaml")) {
            contract = new ObjectMapper(new YAMLFactory()).readTree(file);
        }
    }

    @Test
    void shouldTakeEveryExampleOfAClosureRequestAndAnswerAsWritten() {
        Map<String, JsonNode> examples = requestExamples("paths", CLOSURES);
        assertEquals(3, examples.size());
        examples.values().forEach(this::loadAccountOf);

        examples.forEach((name, request) -> {
            assertFits("ClosureRequest", request);
            Response answer = Bank.close(name, request.toString());
            assertEquals(202, answer.statusCode(), name);
            assertFits("Receipt", answer);
        });

        await().untilAsserted(() -> assertEquals(8, platform.received().size()));
        platform.received().forEach(callback -> assertFits("Callback", callback.body()));
        Response report =
                io.restassured.RestAssured.given().auth().oauth2(Bank.token()).get("/bank/v1/status-report");
        assertFits("StatusReport", report);
    }

    @Test
    void shouldTakeEveryExampleOfAnAmendment() {
        JsonNode request = requestExamples("paths", CLOSURES).get("holderRequest");
        loadAccountOf(request);
        Bank.script(request.path("accountNumber").asText(), "INFO_REQUIRED", "INFO_REQUIRED", "REJECT:LEGAL_HOLD");
        Bank.close("key-1", request.toString()).then().statusCode(202);

        requestExamples("paths", CLOSURES + "/{requestId}/amendments").forEach((name, amendment) -> {
            assertFits("Amendment", amendment);
            String path = CLOSURES + "/" + request.path("requestId").asText() + "/amendments";
            assertFits("Receipt", Bank.send(path, name, amendment.toString()));
        });

        await().untilAsserted(() -> assertEquals(6, platform.received().size()));
        platform.received().forEach(callback -> assertFits("Callback", callback.body()));
    }

    @Test
    void shouldAnswerTheExampleOfAnInquiry() {
        JsonNode inquiry = requestExamples("paths", "/bank/v1/inquiries").get("complainantWithoutRow");

        Response answer = Bank.send("/bank/v1/inquiries", null, inquiry.toString());

        assertEquals(200, answer.statusCode());
        assertFits("InquiryAnswer", answer);
    }

    @Test
    void shouldSendListsAsWritten() {
        JsonNode list = requestExamples("webhooks", "accountList").get("oneRow");
        Bank.load(
                list.at("/rows/0/accountNumber").asText(),
                list.at("/rows/0/citizenId").asText(),
                20_000,
                "");

        Bank.control()
                .body("""
                        {"listId":"TG-2023-08-10","incidentId":"i1","windowFrom":"%s","windowTo":"%s","placeCode":"%s"}""".formatted(Bank.FROM, Bank.TO, Bank.PLACE))
                .post("/sandbox/v1/account-lists")
                .then()
                .statusCode(200);

        JsonNode sent = platform.received().getFirst().body();
        assertFits("AccountList", sent);
        assertEquals(list.at("/rows/0"), sent.at("/rows/0"));
    }

    @Test
    void shouldRefuseAsWritten() {
        assertFits("Problem", Bank.close("key-1", "{}"));
        assertFits("Problem", Bank.send(CLOSURES, "key-1", new byte[0], null));
    }

    @Test
    void shouldHaveExamplesThatFitTheirSchemas() {
        requestExamples("webhooks", "callback").values().forEach(each -> assertFits("Callback", each));
        requestExamples("webhooks", "accountList").values().forEach(each -> assertFits("AccountList", each));
        contract.at("/paths/~1bank~1v1~1inquiries/post/responses/200/content/application~1json/examples")
                .forEach(each -> assertFits("InquiryAnswer", each.path("value")));
        contract.at("/paths/~1bank~1v1~1status-report/get/responses/200/content/application~1json/examples")
                .forEach(each -> assertFits("StatusReport", each.path("value")));
    }

    private Map<String, JsonNode> requestExamples(String part, String path) {
        Map<String, JsonNode> examples = new java.util.LinkedHashMap<>();
        contract.path(part)
                .path(path)
                .at("/post/requestBody/content/application~1json/examples")
                .properties()
                .forEach(entry -> examples.put(entry.getKey(), entry.getValue().path("value")));
        return examples;
    }

    private void loadAccountOf(JsonNode request) {
        String balance = request.has("payout") ? "140000" : "0";
        Bank.control()
                .body("""
                        {"accounts":[{"accountNumber":"%s","citizenId":"%s","fullName":"%s","balance":%s,
                          "openedAt":"2023-08-08T02:00:00Z","openedBy":"BD-SH-07","channel":"EKYC","placeCode":"19432"}]}""".formatted(
                                request.path("accountNumber").asText(),
                                request.at("/holder/citizenId").asText(),
                                request.at("/holder/fullName").asText(),
                                balance))
                .post("/sandbox/v1/accounts")
                .then()
                .statusCode(200);
    }

    private void assertFits(String schema, Response answer) {
        assertFits(schema, answer.asString());
    }

    private void assertFits(String schema, JsonNode value) {
        assertFits(schema, value.toString());
    }

    private void assertFits(String name, String json) {
        String wrapper =
                "{\"$ref\":\"#/components/schemas/%s\",\"components\":%s}".formatted(name, contract.path("components"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(wrapper, InputFormat.JSON);
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON), () -> name + ": " + json);
        assertTrue(!schema.validate("{\"items\":0}", InputFormat.JSON).isEmpty(), "schema checks nothing");
    }
}
