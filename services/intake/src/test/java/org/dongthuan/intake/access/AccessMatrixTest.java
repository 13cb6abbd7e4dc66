package org.dongthuan.intake.access;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.intake.attachment.Uploads;
import org.dongthuan.intake.complaint.Filings;
import org.dongthuan.intake.complaint.domain.ComplaintTransitions;
import org.dongthuan.intake.destruction.DestructionTransitions;
import org.dongthuan.intake.reveal.RevealTransitions;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.access.Callers;
import org.dongthuan.testing.access.EndpointWalk;
import org.dongthuan.testing.access.Known;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest extends EndpointWalk {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String FILINGS = "/api/v1/filings";
    private static final String ATTACHMENTS = "/api/v1/attachments";
    private static final String REVEALS = "/api/v1/reveals";
    private static final String ORDERS = "/api/v1/destruction-orders";
    private static final String TRANSFERS = "/api/v1/transfers";
    private static final String CERTIFICATES = "/api/v1/destruction-certificates";
    private static final String COMMUNE = "UBND-19432";
    private static final String UTILITY = "DL-DB";
    private static final String POST = "BD-SH";

    private static final Map<String, String> WHY = Map.of("reasonCode", "INVESTIGATION", "reason", "x");

    AccessMatrixTest() {
        super("intake");
    }

    @Override
    protected String packageName() {
        return "org.dongthuan.intake";
    }

    @Override
    protected Map<String, List<String>> words() {
        return Map.of(
                COMPLAINTS + "/{id}/{event}", ComplaintTransitions.TABLE.paths(),
                REVEALS + "/{id}/{event}", RevealTransitions.TABLE.paths(),
                ORDERS + "/{id}/{event}", DestructionTransitions.TABLE.paths());
    }

    @Override
    protected Object body(String path) {
        return switch (path) {
            case COMPLAINTS -> Filings.aFiling();
            case "/api/v1/persons/{id}/contact" -> Map.of("phone", "0912345678");
            case ATTACHMENTS + "/{id}/original", ATTACHMENTS + "/{id}/hold", ATTACHMENTS + "/{id}/release" -> WHY;
            case REVEALS -> Map.of("kind", "CITIZEN_ID", "complaintId", UUID.randomUUID(), "because", WHY);
            case TRANSFERS + "/{id}/acknowledge" ->
                Map.of("version", 0, "receivedOn", "2023-08-14", "agencyNumber", "1/TTr");
            case ATTACHMENTS + "/{id}/move" -> Map.of("toOrg", "CA-PA05", "because", WHY);
            default ->
                path.startsWith(COMPLAINTS + "/{id}/")
                                || path.startsWith(REVEALS + "/{id}/")
                                || path.startsWith(ORDERS + "/{id}/")
                        ? Map.of("version", 0)
                        : Map.of();
        };
    }

    @Override
    protected RequestSpecification prepare(String path, RequestSpecification request) {
        return switch (path) {
            case FILINGS -> raw(request, "text/csv", "x");
            case ATTACHMENTS -> raw(request, "image/png", "x");
            case "/open311/v2/requests.xml", "/open311/v2/requests.json" ->
                raw(request, "application/x-www-form-urlencoded", "description=x");
            default -> super.prepare(path, request);
        };
    }

    @Override
    protected List<Known> known() {
        // Filed by the utility, about the post office.
        Response filed = RestAssured.given()
                .auth()
                .oauth2(TestIssuer.officer("ut-1", "UT", UTILITY))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Filings.aFiling())
                .post(COMPLAINTS);
        String complaint = filed.path("complaintId");
        String co = here("CO");
        String person = RestAssured.given()
                .auth()
                .oauth2(co)
                .get(COMPLAINTS + "/" + complaint)
                .path("personId");
        String attachment = raw(keyed(co), "application/pdf", "%PDF-1.7")
                .post(ATTACHMENTS + "?complaintId=" + complaint)
                .path("id");
        // Police open files on the crime track.
        Uploads.take(complaint, "CRIME_REPORT");
        String job = raw(keyed(co), "text/csv", "fullName,citizenId,matter,placeCode,occurredOn,narrative\nx,1,x,x,x,x")
                .post(FILINGS)
                .path("jobId");
        String reveal = Uploads.post(
                        co, REVEALS, Map.of("kind", "CITIZEN_ID", "complaintId", complaint, "because", WHY))
                .path("id");
        String citizen = TestIssuer.citizen(person, complaint);
        Response order = destroyed(complaint, person);
        Map<String, String> bodies = Map.of(
                "CC", here("CC"),
                "PO", TestIssuer.officer("po-1", "PO", POST),
                "POL", TestIssuer.officer("pol-1", "POL", POST),
                // Whatever its kind, the organisation that an order names knows of it.
                "BK", TestIssuer.officer("bk-1", "BK", POST),
                "BKA", TestIssuer.officer("bka-1", "BKA", POST));
        Map<String, String> certificateReaders = new HashMap<>(bodies);
        certificateReaders.put("CIT", citizen);
        return List.of(
                new Known(
                        COMPLAINTS + "/{id}",
                        complaint,
                        Map.of(
                                "CIT", citizen,
                                "CO", co,
                                "CC", here("CC"),
                                "CP", here("CP"),
                                "PO", TestIssuer.officer("po-1", "PO", POST),
                                "POL", TestIssuer.officer("pol-1", "POL", POST),
                                "UT", TestIssuer.officer("ut-2", "UT", UTILITY))),
                new Known("/api/v1/persons/{id}", person, Map.of()),
                new Known(
                        ATTACHMENTS + "/{id}",
                        attachment,
                        Map.of("CIT", citizen, "CO", co, "CC", here("CC"), "CP", here("CP"))),
                // Beside the chair only whoever asked knows of it, in whichever role they come.
                new Known(
                        REVEALS + "/{id}",
                        reveal,
                        Map.of(
                                "CO", co,
                                "CC", here("CC"),
                                "CP", TestIssuer.officer("co-" + COMMUNE, "CP", "CA-19432", "19432"))),
                new Known(ORDERS + "/{id}", order.path("id"), bodies),
                new Known(ORDERS + "/jobs/{id}", order.path("jobId"), Map.of("CC", here("CC"))),
                new Known(CERTIFICATES + "/{id}", certificateOf(order), certificateReaders),
                new Known(TRANSFERS + "/{id}", transferred(), Map.of("CO", co, "CC", here("CC"))),
                new Known(FILINGS + "/jobs/{id}", job, Callers.here(List.of("CO", "CC", "UT", "PO"), COMMUNE)));
    }

    /** An order that is carried out: of a picture that the post office handed over. */
    private static Response destroyed(String complaint, String person) {
        Uploads.photoOf(TestIssuer.officer("po-1", "PO", POST), complaint, "ID_CARD");
        Map<String, Object> proposal = Map.of(
                "holderOrg",
                POST,
                "placeCode",
                "19432",
                "personIds",
                List.of(person),
                "ground",
                "WRONGLY_COLLECTED",
                "witnesses",
                List.of("CA-19432"),
                "because",
                WHY);
        String id = Uploads.post(TestIssuer.officer("dpo-1", "DPO", "DT-OPS"), ORDERS, proposal)
                .path("id");
        return Uploads.post(here("CC"), ORDERS + "/" + id + "/approve", Map.of("version", 0));
    }

    /** A complaint of its own that went to an agency. */
    private static String transferred() {
        String complaint = Filings.file(Filings.aFiling()).path("complaintId");
        Uploads.take(complaint, "PETITION");
        return Uploads.post(
                        here("CO"),
                        COMPLAINTS + "/" + complaint + "/forward",
                        Map.of("version", 1, "reasonCode", "NOT_COMPETENT", "targetAgency", "TT-45"))
                .path("transfer.id");
    }

    /** The person's: the organisation's own is nothing for a citizen. */
    private static String certificateOf(Response order) {
        String list = CERTIFICATES + "?orderId=" + order.path("id");
        String persons = "items.find { it.kind == 'PERSON' }.id";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Uploads.get(here("CC"), list).path(persons) != null);
        return Uploads.get(here("CC"), list).path(persons);
    }

    private static String here(String role) {
        return Callers.here(role, COMMUNE).orElseThrow();
    }

    private static RequestSpecification keyed(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification raw(RequestSpecification request, String type, String body) {
        return request.config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.BINARY)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
