package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a citizen may say about their own matter, and the service that takes it. */
@ApplicationScoped
class MyWishes {

    private static final Set<String> DECISIONS = Set.of("CLOSE", "KEEP");
    /** What a request about one's data says: what is wanted, of which data, of whom. */
    private static final List<String> ASKED = List.of("kind", "data", "controllerOrg");

    private static final String TRANSFER = "payout.transferTo.";

    private final IntakeClient intake;
    private final BankIntegrationClient bank;
    private final ConsentClient consent;
    private final CaseTrackingClient cases;

    MyWishes(
            @RestClient IntakeClient intake,
            @RestClient BankIntegrationClient bank,
            @RestClient ConsentClient consent,
            @RestClient CaseTrackingClient cases) {
        this.intake = intake;
        this.bank = bank;
        this.consent = consent;
        this.cases = cases;
    }

    /**
     * How it went.
     *
     * @param refused label of kind {@code decision} for the page as a whole; empty for none
     * @param errors by field of the form; their texts are in the reader's language
     */
    record Answer(int status, String refused, Map<String, String> typed, FieldErrors errors) {
        boolean isTaken() {
            return status == 200;
        }

        static Answer taken() {
            return new Answer(200, "", Map.of(), new FieldErrors());
        }

        static Answer refused(int status, String refused) {
            return new Answer(status, refused, Map.of(), new FieldErrors());
        }
    }

    /** Sends a wish about the thing {@code id} of the form, as it was in {@code version}. */
    Answer send(String wish, MultivaluedMap<String, String> form, Page page) {
        String id = text(form, "id");
        Map<String, Object> body = new LinkedHashMap<>();
        if (text(form, "version").matches("\\d{1,18}")) {
            body.put("version", Long.valueOf(text(form, "version")));
        }
        String key = text(form, "key");
        try {
            switch (wish) {
                case "decision" -> {
                    if (!DECISIONS.contains(text(form, "decision")) || !isId(id)) {
                        return Answer.refused(422, "choose");
                    }
                    body.put("decision", text(form, "decision"));
                    bank.one("holders", id, "decision", key, body);
                }
                case "keep" -> {
                    body.put("given", "YES".equals(text(form, "given")));
                    body.put("channel", "ONLINE");
                    if ("YES".equals(text(form, "given"))) {
                        putUntil(body, form);
                    }
                    consent.one("keep-consents", safe(id), "answer", key, body);
                }
                case "renew-keep" -> {
                    body.put("channel", "ONLINE");
                    putUntil(body, form);
                    consent.one("keep-consents", safe(id), "renew", key, body);
                }
                case "withdraw-keep" -> {
                    body.put("channel", "ONLINE");
                    consent.one("keep-consents", safe(id), "withdraw", key, body);
                }
                case "say-consent" -> {
                    body.put("channel", "ONLINE");
                    body.put("answer", text(form, "answer"));
                    if (!text(form, "words").isEmpty()) {
                        body.put("words", text(form, "words"));
                    }
                    consent.one("consent-claims", safe(id), "hear", key, body);
                }
                case "withdraw-consent" -> {
                    body.put("channel", "ONLINE");
                    consent.one("consent-claims", safe(id), "withdraw", key, body);
                }
                case "appeal-consent" -> {
                    body.put("reasonCode", text(form, "reasonCode"));
                    consent.one("consent-claims", safe(id), "appeal", key, body);
                }
                case "payout" -> {
                    body.put("payout", payout(form));
                    bank.one("accounts", safe(id), "remedied", key, body);
                }
                case "answer" -> {
                    if (!text(form, "answer").isEmpty()) {
                        body.put("text", text(form, "answer"));
                    }
                    intake.one("complaints", safe(id), wish, key, body);
                }
                case "confirm", "withdraw" -> intake.one("complaints", safe(id), wish, key, body);
                case "dispute" -> {
                    body.put("text", text(form, "text"));
                    intake.one("complaints", safe(id), wish, key, body);
                }
                case "ask-data" -> {
                    FieldErrors missing = missing(form, page);
                    if (!missing.isEmpty()) {
                        return new Answer(422, "", typed(form), missing);
                    }
                    cases.create("data-requests", key, asked(safe(id), form));
                }
                case "withdraw-data" -> cases.one("data-requests", safe(id), "withdraw", key, body);
                default -> {
                    return Answer.refused(422, "400");
                }
            }
            return Answer.taken();
        } catch (ServiceProblem problem) {
            return explain(problem, form, page);
        } catch (ProcessingException noAnswer) {
            return new Answer(503, "503", typed(form), new FieldErrors());
        }
    }

    /** The last day that the citizen named; none for as long as the notice says. */
    private static void putUntil(Map<String, Object> body, MultivaluedMap<String, String> form) {
        if (!text(form, "validUntil").isEmpty()) {
            body.put("validUntil", text(form, "validUntil"));
        }
    }

    private static Answer explain(ServiceProblem problem, MultivaluedMap<String, String> form, Page page) {
        if (problem.isDown()) {
            return new Answer(503, "503", typed(form), new FieldErrors());
        }
        if (problem.status() != 422 || problem.violations().isEmpty()) {
            return new Answer(409, problem.status() == 409 ? "409" : "400", typed(form), new FieldErrors());
        }
        FieldErrors errors = new FieldErrors();
        problem.violations().forEach(violation -> errors.add(violation.field(), page.rule(violation)));
        return new Answer(422, "", typed(form), errors);
    }

    private static Map<String, String> typed(MultivaluedMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        form.keySet().forEach(field -> typed.put(field, text(form, field)));
        return typed;
    }

    private static Map<String, Object> asked(String caseId, MultivaluedMap<String, String> form) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("caseId", caseId);
        ASKED.forEach(field -> asked.put(field, text(form, field)));
        return asked;
    }

    /** Said here, because the service cannot read a request in which nothing was chosen. */
    private static FieldErrors missing(MultivaluedMap<String, String> form, Page page) {
        FieldErrors errors = new FieldErrors();
        ASKED.stream()
                .filter(field -> text(form, field).isEmpty())
                .forEach(field -> errors.add(field, page.label("refused", "empty")));
        return errors;
    }

    private static Map<String, Object> payout(MultivaluedMap<String, String> form) {
        Map<String, Object> payout = new LinkedHashMap<>();
        payout.put("method", text(form, "payout.method"));
        if (text(form, "payout.method").equals("TRANSFER")) {
            payout.put(
                    "transferTo",
                    Map.of(
                            "bankCode", text(form, TRANSFER + "bankCode"),
                            "accountNumber",
                                    text(form, TRANSFER + "accountNumber").replaceAll("[\\s.-]", ""),
                            "accountName", text(form, TRANSFER + "accountName")));
        }
        return payout;
    }

    private static String text(MultivaluedMap<String, String> form, String field) {
        String typed = form.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    private static String safe(String id) {
        return isId(id) ? id : "none";
    }

    static boolean isId(String id) {
        return id != null && id.matches("[A-Za-z0-9-]{1,64}");
    }
}
