package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;

/**
 * What was ticked and typed to split a case.
 *
 * @param personCode code of a complaint or case of the person whose matter the parts are
 */
public record SplitForm(
        Long version, List<String> complaints, List<String> accounts, String personCode, String reasonCode) {

    static final List<String> FIELDS = List.of("parts", "personCode", "reasonCode");

    /** Complaints that were filed by another person than the case is of are proposed. */
    static SplitForm proposed(SplitChoices choices) {
        return new SplitForm(
                null,
                choices.ofOthers().stream().map(one -> one.id()).toList(),
                List.of(),
                choices.ofOthers().stream().map(one -> one.code()).findFirst().orElse(""),
                "");
    }

    static SplitForm of(MultivaluedMap<String, String> form) {
        String version = form.getFirst("version");
        return new SplitForm(
                version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null,
                form.getOrDefault("complaints", List.of()),
                form.getOrDefault("accounts", List.of()),
                text(form, "personCode"),
                text(form, "reasonCode"));
    }

    FieldErrors check(Page page) {
        FieldErrors errors = new FieldErrors();
        if (complaints.isEmpty() && accounts.isEmpty()) {
            errors.add("parts", page.label("rule", "a-part"));
        }
        if (personCode.isEmpty()) {
            errors.add("personCode", page.label("refused", "empty"));
        }
        if (reasonCode.isEmpty()) {
            errors.add("reasonCode", page.label("refused", "empty"));
        }
        return errors;
    }

    Map<String, Object> body(String personId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("version", version);
        body.put("personId", personId);
        body.put("complaintIds", complaints);
        body.put("accountIds", accounts);
        body.put("reasonCode", reasonCode);
        return body;
    }

    /** Field of the page a field of the request stands for. */
    static String field(String requested) {
        return switch (requested) {
            case "personId" -> "personCode";
            case "complaintIds", "accountIds" -> "parts";
            default -> requested;
        };
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return form.getFirst(name) == null ? "" : form.getFirst(name).strip();
    }
}
