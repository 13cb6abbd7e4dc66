package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.gateway.web.FieldErrors;

/**
 * An action as shown on a page: where its form goes and what was typed before, if it was refused.
 *
 * @param target path the form is posted to
 * @param version of the thing as shown; the service refuses if it has changed since
 * @param key sent as Idempotency-Key, so a double press counts once
 */
public record ActionForm(
        Action action, String target, Long version, String key, Map<String, String> typed, FieldErrors errors) {

    /** Forms for everything this officer may do to one thing. */
    static List<ActionForm> offered(Officer officer, Subject subject, String id, String state, Long version) {
        return RoleActions.offered(officer, subject, state).stream()
                .map(action -> fresh(action, id, version))
                .toList();
    }

    private static ActionForm fresh(Action action, String id, Long version) {
        return new ActionForm(
                action,
                "/officer/" + action.subject().collection() + "/" + id + "/" + action.event(),
                version,
                UUID.randomUUID().toString(),
                Map.of(),
                new FieldErrors());
    }

    /** The same forms, with the refused one open, its text kept and its errors shown. */
    static List<ActionForm> withRefused(List<ActionForm> forms, Refused refused) {
        return forms.stream()
                .map(form -> form.action().event().equals(refused.event())
                                && form.target().equals(refused.target())
                        ? new ActionForm(
                                form.action(),
                                form.target(),
                                form.version(),
                                form.key(),
                                refused.typed(),
                                refused.errors())
                        : form)
                .toList();
    }

    public String value(String input) {
        return typed.getOrDefault(input, "");
    }

    public boolean isOpen() {
        return !errors.isEmpty();
    }

    /** Id of an input on the page; several forms may have an input of one name. */
    public String inputId(Input input) {
        return action.event() + "-" + input.name() + "-" + key.substring(0, 8);
    }

    /** A form that the service, or the portal, sent back. */
    record Refused(String event, String target, Map<String, String> typed, FieldErrors errors) {}
}
