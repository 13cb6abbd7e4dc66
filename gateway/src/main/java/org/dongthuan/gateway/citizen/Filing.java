package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.gateway.admission.Caller;
import org.dongthuan.gateway.admission.RateLimits;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.NewComplaint;
import org.dongthuan.gateway.client.IntakeClient.Person;
import org.dongthuan.gateway.client.IntakeClient.Receipt;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.CookieKeys;
import org.dongthuan.gateway.web.Dates;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Turns a typed form into a filing at intake, and intake's refusals into words beside the fields. */
@ApplicationScoped
public class Filing {

    /** Inputs in the order of the page. */
    static final List<String> FIELDS = List.of(
            "fullName",
            "citizenId",
            "birthDate",
            "phone",
            "email",
            "address",
            "placeCode",
            "respondentOrg",
            "occurredOn",
            "narrative",
            "confirmation");

    /** Asked for here as well, so that everything missing is said at once. */
    private static final List<String> REQUIRED =
            List.of("fullName", "citizenId", "placeCode", "occurredOn", "narrative");

    private static final Map<String, String> FIELD_OF_PATH = Map.of(
            "person.fullName", "fullName",
            "person.citizenId", "citizenId",
            "person.birthDate", "birthDate",
            "person.phone", "phone",
            "person.email", "email",
            "person.address", "address",
            "confirmation", "confirmation");

    private final IntakeClient intake;
    private final RateLimits rateLimits;
    private final CookieKeys keys;

    Filing(@RestClient IntakeClient intake, RateLimits rateLimits, CookieKeys keys) {
        this.intake = intake;
        this.rateLimits = rateLimits;
        this.keys = keys;
    }

    /** A number that ties repeated sendings of one form together. */
    public String newNonce() {
        return keys.random();
    }

    /** Result of an attempt: a receipt, or what to put right. */
    public sealed interface Outcome {
        record Filed(Receipt receipt) implements Outcome {}

        /** @param errors by field, never empty */
        record Refused(FieldErrors errors) implements Outcome {}

        /** Nothing wrong with the text, but it could not be taken now. */
        record TryLater(String reason) implements Outcome {}
    }

    /**
     * Files the form.
     *
     * @param channel WEB or DESK
     * @param confirmation how the person confirmed: DECLARED on the web, SIGNATURE or FINGERPRINT at a desk
     */
    public Outcome file(FilingForm form, Page page, String channel, String confirmation) {
        FieldErrors errors = new FieldErrors();
        REQUIRED.stream()
                .filter(field -> form.value(field).isEmpty())
                .forEach(field -> errors.add(field, page.label("violation", field)));
        LocalDate birthDate = date(form, "birthDate", errors, page);
        LocalDate occurredOn = date(form, "occurredOn", errors, page);
        if (!errors.isEmpty()) {
            return new Outcome.Refused(errors.inOrderOf(FIELDS));
        }
        String citizenId = form.digits("citizenId");
        if (channel.equals("WEB")
                && rateLimits
                        .refusal(Caller.person(keys.sign("person", citizenId)))
                        .isPresent()) {
            return new Outcome.TryLater("429");
        }
        Person person = new Person(
                form.value("fullName"),
                citizenId,
                birthDate,
                textOrNull(form.digits("phone")),
                textOrNull(form.value("email")),
                textOrNull(form.value("address")),
                page.lang(),
                form.isInterpreterWanted());
        NewComplaint complaint = new NewComplaint(
                person,
                channel,
                "ACCOUNT_WITHOUT_CONSENT",
                form.value("placeCode"),
                textOrNull(form.value("respondentOrg")),
                occurredOn,
                form.value("narrative"),
                confirmation);
        try {
            return new Outcome.Filed(intake.file(idempotencyKey(form), complaint));
        } catch (ServiceProblem problem) {
            return refusal(problem, page);
        } catch (ProcessingException noAnswer) {
            return new Outcome.TryLater("503");
        }
    }

    private Outcome refusal(ServiceProblem problem, Page page) {
        if (problem.isDown() || problem.status() == 429 || problem.status() == 409) {
            return new Outcome.TryLater(problem.isDown() ? "503" : Integer.toString(problem.status()));
        }
        FieldErrors errors = new FieldErrors();
        for (ServiceProblem.Violation violation : problem.violations()) {
            String field = FIELD_OF_PATH.getOrDefault(violation.field(), violation.field());
            errors.add(field, words(page, field, violation));
        }
        if (errors.isEmpty()) {
            errors.add("narrative", page.label("error", "form") + " " + problem.detail());
        }
        return new Outcome.Refused(errors.inOrderOf(FIELDS));
    }

    /** Our words for the rule, else for the field, else what the service said. */
    private static String words(Page page, String field, ServiceProblem.Violation violation) {
        String rule = field + "." + violation.rule();
        if (page.hasLabel("violation", rule)) {
            return page.label("violation", rule);
        }
        return page.hasLabel("violation", field) ? page.label("violation", field) : violation.message();
    }

    private static LocalDate date(FilingForm form, String field, FieldErrors errors, Page page) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        return Dates.parse(form.value(field)).orElseGet(() -> {
            errors.add(field, page.label("violation", "date"));
            return null;
        });
    }

    /**
     * Same form, same text: same key, so a second press or a reload yields the same receipt. A corrected text is a new
     * order and gets a new key.
     */
    private String idempotencyKey(FilingForm form) {
        StringBuilder all = new StringBuilder(form.value("nonce"));
        FIELDS.forEach(field -> all.append('\n').append(form.value(field)));
        all.append('\n').append(form.isInterpreterWanted());
        return UUID.nameUUIDFromBytes(keys.sign("idempotency", all.toString()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String textOrNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
