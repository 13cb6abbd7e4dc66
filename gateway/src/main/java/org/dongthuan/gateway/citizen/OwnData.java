package org.dongthuan.gateway.citizen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.Bytes;
import org.dongthuan.gateway.client.CustomerLetterClient;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.OwnDataClient;
import org.dongthuan.gateway.client.ServiceProblem;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * All that the platform has about a citizen and may show them, as files: the right of access, and of taking the data
 * elsewhere, without anybody having to grant it. Either complete or not at all: a file that silently lacks a part would
 * be a wrong answer.
 */
@ApplicationScoped
class OwnData {

    private static final int PAGE = 100;
    /** More of one kind than a person can have; a service that pages in circles ends here. */
    private static final int MOST = 5_000;

    private final OwnDataClient intake;
    private final OwnDataClient cases;
    private final OwnDataClient bank;
    private final OwnDataClient consent;
    private final IntakeClient attachments;
    private final CustomerLetterClient letters;
    private final ObjectWriter json;

    OwnData(
            @RestClient OwnDataClient.Intake intake,
            @RestClient OwnDataClient.CaseTracking cases,
            @RestClient OwnDataClient.BankIntegration bank,
            @RestClient OwnDataClient.Consent consent,
            @RestClient IntakeClient attachments,
            @RestClient CustomerLetterClient letters,
            ObjectMapper json) {
        this.intake = intake;
        this.cases = cases;
        this.bank = bank;
        this.consent = consent;
        this.attachments = attachments;
        this.letters = letters;
        this.json = json.writerWithDefaultPrettyPrinter();
    }

    /**
     * Files by name.
     *
     * @throws ServiceProblem when a service refuses or does not answer
     */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<JsonNode> complaints = each(intake, "complaints", null);
        put(files, "complaints", whole(intake, "complaints", complaints));
        for (JsonNode complaint : complaints) {
            addAttachments(files, text(complaint, "id"));
        }
        put(files, "representations", each(intake, "representations", null));
        put(files, "destruction-certificates", each(intake, "destruction-certificates", null));
        put(files, "cases", whole(cases, "cases", each(cases, "cases", null)));
        put(files, "data-requests", each(cases, "data-requests", null));
        put(files, "access-log", each(cases, "access-log", null));
        put(files, "accounts", whole(bank, "accounts", each(bank, "accounts", null)));
        addLetters(files);
        put(files, "consent-claims", whole(consent, "consent-claims", each(consent, "consent-claims", null)));
        put(files, "keep-consents", whole(consent, "keep-consents", each(consent, "keep-consents", null)));
        put(files, "consent-records", whole(consent, "consent-records", each(consent, "consent-records", null)));
        return files;
    }

    /** What is in quarantine nobody is shown, its owner included; it stands in the list. */
    private void addAttachments(Map<String, byte[]> files, String complaintId) {
        List<JsonNode> own = each(intake, "attachments", complaintId);
        if (own.isEmpty()) {
            return;
        }
        put(files, "attachments-" + complaintId, own);
        for (JsonNode one : own) {
            if (!one.path("quarantined").asBoolean()) {
                String id = text(one, "id");
                files.put(
                        "attachments/" + id + ending(text(one, "mediaType")),
                        Bytes.of(attachments.attachment(id)).content());
            }
        }
    }

    private void addLetters(Map<String, byte[]> files) {
        List<JsonNode> own = each(bank, "customer-letters", null);
        put(files, "customer-letters", own);
        for (JsonNode one : own) {
            if (one.hasNonNull("issuedAt")) {
                String id = text(one, "id");
                files.put(
                        "letters/" + id + ".pdf", Bytes.of(letters.content(id)).content());
            }
        }
    }

    private static List<JsonNode> each(OwnDataClient service, String list, String complaintId) {
        List<JsonNode> all = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = service.page(list, complaintId, after, PAGE);
            page.path("items").forEach(all::add);
            after = page.hasNonNull("next") ? text(page, "next") : null;
        } while (after != null && all.size() < MOST);
        return all;
    }

    /** Lists tell less than the thing by itself. */
    private static List<JsonNode> whole(OwnDataClient service, String list, List<JsonNode> items) {
        return items.stream().map(item -> service.one(list, text(item, "id"))).toList();
    }

    private void put(Map<String, byte[]> files, String name, List<JsonNode> items) {
        try {
            files.put(name + ".json", json.writeValueAsString(items).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asText();
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "application/pdf" -> ".pdf";
            default -> "";
        };
    }
}
