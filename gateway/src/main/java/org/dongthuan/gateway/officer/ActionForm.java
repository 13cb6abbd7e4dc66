package org.dongthuan.gateway.officer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.gateway.web.FieldErrors;

/**
 * An action as shown on a page: where its form goes and what was typed before, if it was refused.
 *
 * @param target path the form is posted to
 * @param version of the thing as shown; the service refuses if it has changed since; {@code null} for none
 * @param key sent as Idempotency-Key, so a double press counts once
 * @param options what may be picked, where an input picks from what is on the page: by input, under no name for all others
 */
public record ActionForm(
        Action action,
        String target,
        Long version,
        String key,
        Map<String, List<Option>> options,
        Map<String, String> typed,
        FieldErrors errors) {

    private static final String ANY = "";

    /** Something to pick, in words. */
    public record Option(String value, String text) {}

    /** Forms for everything this officer may do to one thing. */
    static List<ActionForm> offered(Officer officer, Subject subject, Thing thing) {
        return RoleActions.offered(officer, subject, thing).stream()
                .map(action -> new ActionForm(
                        action,
                        subject.page(thing.id()) + "/" + action.event(),
                        action.versioned() ? thing.version() : null,
                        UUID.randomUUID().toString(),
                        Map.of(),
                        Map.of(),
                        new FieldErrors()))
                .toList();
    }

    /** The same forms with something to pick from for one event; without anything to pick, it is not offered. */
    static List<ActionForm> withOptions(List<ActionForm> forms, String event, List<Option> options) {
        return withOptions(forms, event, ANY, options);
    }

    /** As {@link #withOptions(List, String, List)}, for one input of the event. */
    static List<ActionForm> withOptions(List<ActionForm> forms, String event, String input, List<Option> options) {
        return forms.stream()
                .filter(form -> !form.action().event().equals(event) || !options.isEmpty())
                .map(form -> form.action().event().equals(event) ? form.with(input, options) : form)
                .toList();
    }

    private ActionForm with(String input, List<Option> more) {
        Map<String, List<Option>> all = new HashMap<>(options);
        all.put(input, more);
        return new ActionForm(action, target, version, key, all, typed, errors);
    }

    public List<Option> optionsOf(Input input) {
        return options.getOrDefault(input.name(), options.getOrDefault(ANY, List.of()));
    }

    /** The same form, filled in. */
    ActionForm filled(Map<String, String> values) {
        return new ActionForm(action, target, version, key, options, values, errors);
    }

    /** The same form, open with its errors; what it carries along is not as it was typed but as the page shows it now. */
    ActionForm refused(Refused back, Map<String, String> carried) {
        Map<String, String> values = new HashMap<>(back.typed());
        values.putAll(carried);
        return new ActionForm(action, target, version, key, options, values, back.errors());
    }

    /** The same forms, with the refused one open, its text kept and its errors shown; {@code null} for none refused. */
    static List<ActionForm> withRefused(List<ActionForm> forms, Refused refused) {
        return forms.stream()
                .map(form -> refused != null && form.target().equals(refused.target())
                        ? new ActionForm(
                                form.action(),
                                form.target(),
                                form.version(),
                                form.key(),
                                form.options(),
                                refused.typed(),
                                refused.errors())
                        : form)
                .toList();
    }

    public String value(Input input) {
        return typed.getOrDefault(input.name(), input.preset());
    }

    /** Whether the box of a code is ticked. */
    public boolean isTicked(Input input, String code) {
        return List.of(value(input).split(",")).contains(code);
    }

    public boolean isOpen() {
        return !errors.isEmpty();
    }

    /** Id of an input on the page; several forms may have an input of one name. */
    public String inputId(Input input) {
        return action.event() + "-" + input.name().replace('.', '-') + "-" + key.substring(0, 8);
    }

    /** A form that the service, or the portal, sent back. */
    record Refused(String target, Map<String, String> typed, FieldErrors errors) {}
}
