package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.story.Incident;

/** F10, and of F20 the records behind the clocks: violation notices, requests to erase, the crime file. */
final class NoticeFacts {

    /** Decree 13/2023 art. 23 (DOMAIN §3.2, PD13-BR), counted here a second time on purpose. */
    private static final Duration NOTICE = Duration.ofHours(72);

    /** Criminal Code art. 291 (DOMAIN §3.4). */
    private static final int FLAGGED_FROM = 20;

    private static final Duration DAY = Duration.ofDays(1);

    private final Incident incident;

    NoticeFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        Scenario scenario = incident.scenario();
        Instant due = VirtualTime.instant(scenario.window().from()).plus(NOTICE);
        Duration late =
                Duration.between(due, VirtualTime.instant(scenario.moments().noticeLate()));
        return List.of(
                new Fact(
                        "F10",
                        "violation notices, as the authority has them",
                        "BD-SH late by " + late + " with reason, NH-TG in time",
                        rows("pp.tinh", "violation-notices").stream()
                                .filter(notice -> "ACKNOWLEDGED"
                                        .equals(notice.path("state").asText()))
                                .sorted(Comparator.comparing(
                                        notice -> notice.path("org").asText()))
                                .map(NoticeFacts::told)
                                .collect(Collectors.joining(", "))),
                Fact.of(
                        "F20",
                        "requests to erase photographs, answered",
                        new Counts()
                                .and(
                                        "in time",
                                        scenario.erasures().asked()
                                                - scenario.erasures().late())
                                .and(
                                        "late by less than a day",
                                        scenario.erasures().late()),
                        Counts.of(rows("cc.laobao", "data-requests"), NoticeFacts::answered)),
                new Fact(
                        "F20",
                        "the crime file, as the police see it, and what flagged it",
                        "DECIDED " + (scenario.accounts() >= FLAGGED_FROM ? "CC-291" : "unflagged"),
                        rows("cp.laobao", "crime-files").stream()
                                .map(file -> file.path("state").asText() + " "
                                        + file.path("flagRule").asText("unflagged"))
                                .collect(Collectors.joining(", "))));
    }

    private static String told(JsonNode notice) {
        String org = notice.path("org").asText();
        if (!notice.path("late").asBoolean()) {
            return org + " in time";
        }
        return org + " late by " + notice.path("lateBy").asText()
                + (notice.path("lateReason").asText().isBlank() ? "" : " with reason");
    }

    private static String answered(JsonNode request) {
        if (!"ANSWERED".equals(request.path("state").asText())) {
            return "not answered";
        }
        if (!request.path("late").asBoolean()) {
            return "in time";
        }
        Duration late = Duration.between(
                Instant.parse(request.path("clocks").path(0).path("dueAt").asText()),
                Instant.parse(request.path("answeredAt").asText()));
        return late.compareTo(DAY) < 0 ? "late by less than a day" : "late";
    }

    private List<JsonNode> rows(String officer, String what) {
        return incident.parties().officer(officer).all("/api/v1/" + what + "?incidentId=" + incident.id());
    }
}
