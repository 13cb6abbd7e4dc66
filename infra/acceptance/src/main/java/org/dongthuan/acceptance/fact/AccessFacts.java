package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.story.Incident;

/** F15: what the post, the utility and another commune get to see when they open everything they can. */
final class AccessFacts {

    private static final List<String> LISTS = List.of(
            "/api/v1/complaints",
            "/api/v1/cases",
            "/api/v1/incidents",
            "/api/v1/tasks",
            "/api/v1/deadlines",
            "/api/v1/accounts",
            "/api/v1/inquiries",
            "/api/v1/closure-orders",
            "/api/v1/consent-claims",
            "/api/v1/keep-consents",
            "/api/v1/consent-records",
            "/api/v1/messages",
            "/api/v1/minutes",
            "/api/v1/commitments",
            "/api/v1/obligations",
            "/api/v1/rumours",
            "/api/v1/reports",
            "/api/v1/violation-notices",
            "/api/v1/data-requests");

    private static final Set<PersonalData.Kind> NEVER =
            EnumSet.of(PersonalData.Kind.PHONE, PersonalData.Kind.CITIZEN_ID, PersonalData.Kind.NARRATIVE);

    private final Incident incident;
    private final PersonalData people;

    AccessFacts(Incident incident) {
        this.incident = incident;
        this.people = new PersonalData(incident.residents());
    }

    List<Fact> all() {
        Http utility = incident.parties().officer("ut.dabac");
        int referrals = utility.all("/api/v1/complaints").size();
        int elsewhere =
                incident.parties().officer("co.khac").all("/api/v1/complaints").size();
        return List.of(
                shown("po.songhien", "the post"),
                shown("pol.songhien", "the head of the post"),
                new Fact(
                        "F15",
                        "complaints shown to the utility: its own referrals",
                        String.valueOf(incident.scenario().filings().partner()),
                        String.valueOf(referrals)),
                new Fact(
                        "F15",
                        "answers with personal data of others to the utility",
                        "0",
                        String.valueOf(othersShown(utility))),
                new Fact("F15", "complaints shown to another commune", "0", String.valueOf(elsewhere)));
    }

    private Fact shown(String officer, String who) {
        Http http = incident.parties().officer(officer);
        AtomicInteger answers = new AtomicInteger();
        AtomicInteger leaks = new AtomicInteger();
        for (String list : LISTS) {
            Together.each(rows(http, list), row -> {
                answers.incrementAndGet();
                Set<PersonalData.Kind> seen = people.in(row.toString() + detail(http, list, row));
                seen.retainAll(NEVER);
                if (!seen.isEmpty()) {
                    leaks.incrementAndGet();
                }
            });
        }
        String says = "phone, ID or narrative shown to " + who + " in " + answers + " records opened";
        return new Fact("F15", says, "0", leaks.toString());
    }

    /** Outside its own referrals the utility gets to see nothing about a person at all. */
    private int othersShown(Http utility) {
        AtomicInteger leaks = new AtomicInteger();
        for (String list : LISTS.subList(1, LISTS.size())) {
            rows(utility, list).forEach(row -> {
                Set<PersonalData.Kind> seen = people.in(row.toString());
                seen.retainAll(NEVER);
                leaks.addAndGet(seen.isEmpty() ? 0 : 1);
            });
        }
        return leaks.get();
    }

    /** Rows of a list; none where the role has no business. */
    private static List<JsonNode> rows(Http who, String list) {
        int status = who.call("GET", list + "?limit=1", null, Map.of()).status();
        return status == 200 ? who.all(list) : List.of();
    }

    private static String detail(Http who, String list, JsonNode row) {
        return who.call("GET", list + "/" + row.path("id").asText(), null, Map.of())
                .body()
                .toString();
    }
}
