package org.dongthuan.acceptance.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.people.Resident;

/** People file by web, at the desk, on the telephone and through the utility; some of them twice. */
public final class Filing {

    /** What everybody says happened. No text of a filing may be seen where a narrative must not be. */
    public static final String NARRATIVE = "Họ chụp căn cước của tôi và mở tài khoản, tôi không đồng ý.";

    /** Filings that come in the same minute. */
    private static final int CROWD = 24;

    private final Incident incident;
    private final List<FilingPlan.Entry> plan;
    private int filed;

    Filing(Incident incident, long seed) {
        this.incident = incident;
        this.plan = FilingPlan.of(incident.scenario(), incident.residents(), seed);
    }

    /** Files everything of one day or two, the clock going along. */
    void wave(Scenario.Wave wave) {
        Instant from = VirtualTime.instant(wave.from());
        Duration length = Duration.between(from, VirtualTime.instant(wave.to()));
        List<FilingPlan.Entry> entries = plan.subList(filed, filed + wave.count());
        for (int start = 0; start < entries.size(); start += CROWD) {
            incident.clock().at(from.plus(length.multipliedBy(start).dividedBy(entries.size())));
            List<FilingPlan.Entry> crowd = entries.subList(start, Math.min(start + CROWD, entries.size()));
            Together.each(byPerson(crowd).values(), own -> own.forEach(this::file));
        }
        incident.clock().at(wave.to());
        filed += wave.count();
    }

    private static Map<Resident, List<FilingPlan.Entry>> byPerson(List<FilingPlan.Entry> crowd) {
        Map<Resident, List<FilingPlan.Entry>> people = new LinkedHashMap<>();
        crowd.forEach(entry -> people.computeIfAbsent(entry.who(), who -> new java.util.ArrayList<>())
                .add(entry));
        return people;
    }

    private void file(FilingPlan.Entry entry) {
        Http channel = switch (entry.channel()) {
            case "WEB" -> incident.parties().anybody();
            case "PARTNER" -> incident.parties().officer("ut.dabac");
            default -> incident.reception();
        };
        incident.filed(entry.who(), channel.post("/api/v1/complaints", body(entry)));
    }

    private static Map<String, Object> body(FilingPlan.Entry entry) {
        Resident who = entry.who();
        Map<String, Object> person = new HashMap<>();
        person.put("fullName", who.fullName());
        person.put("citizenId", who.citizenId());
        person.put("phone", who.phone());
        if (who.spokenBru()) {
            person.put("language", "bru");
            person.put("interpreter", true);
        }
        Map<String, Object> body = new HashMap<>();
        body.put("person", person);
        body.put("channel", entry.channel());
        body.put("matter", Incident.MATTER);
        body.put("product", Incident.PRODUCT);
        body.put("placeCode", Incident.PLACE);
        body.put("respondentOrg", "BD-SH");
        body.put("occurredOn", "2023-08-08");
        body.put("narrative", NARRATIVE);
        if (who.fingerprint() && "DESK".equals(entry.channel())) {
            body.put("confirmation", "FINGERPRINT");
        }
        return body;
    }
}
