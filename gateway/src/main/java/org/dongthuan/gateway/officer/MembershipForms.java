package org.dongthuan.gateway.officer;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;

/** The two steps of a correction: tried out with what stands there now to begin from, then done as it was tried out. */
final class MembershipForms {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private MembershipForms() {}

    /** Filled in with the incident as it is. */
    static List<ActionForm> preview(Officer officer, Incident incident, Names names) {
        return ActionForm.withOptions(offered(officer, incident, "preview"), "preview", places(names)).stream()
                .map(form -> form.filled(present(incident)))
                .toList();
    }

    /** Carries what was tried out. */
    static List<ActionForm> apply(Officer officer, Incident incident, Map<String, Object> wish) {
        Map<String, String> carried = new LinkedHashMap<>();
        wish.forEach((name, value) -> carried.put(name, value.toString()));
        return offered(officer, incident, "apply").stream()
                .map(form -> form.filled(carried))
                .toList();
    }

    /** What was typed, without what stays as it is: a form knows minutes, the incident seconds. */
    static Map<String, Object> changed(Incident incident, Map<String, Object> read, Map<String, String> typed) {
        Map<String, Object> wish = new LinkedHashMap<>(read);
        present(incident).forEach((name, value) -> {
            if (value.equals(typed.get(name))) {
                wish.remove(name);
            }
        });
        return wish;
    }

    /** The incident as it would be, in words, by the name of what changes. */
    static Map<String, String> inWords(Map<String, Object> wish, Page page) {
        Map<String, String> words = new LinkedHashMap<>();
        wish.forEach((name, value) -> words.put(
                name,
                name.equals("placeCode") ? page.place(value.toString()) : page.at(Instant.parse(value.toString()))));
        return words;
    }

    private static List<ActionForm> offered(Officer officer, Incident incident, String event) {
        Thing thing = Thing.inState(incident.id() + "/members", incident.state(), incident.version());
        return ActionForm.offered(officer, Subject.MEMBERSHIP, thing).stream()
                .filter(form -> form.action().event().equals(event))
                .toList();
    }

    private static Map<String, String> present(Incident incident) {
        return Map.of(
                "windowFrom", local(incident.windowFrom()),
                "windowTo", local(incident.windowTo()),
                "placeCode", incident.placeCode());
    }

    private static String local(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MINUTES), ZONE)
                .toString();
    }

    private static List<ActionForm.Option> places(Names names) {
        return names.placesBut("").stream()
                .map(place -> new ActionForm.Option(place.code(), place.name()))
                .toList();
    }
}
