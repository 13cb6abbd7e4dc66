package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.people.Resident.Choice;

/** The consent that is claimed for every account, and the new one of those who want to keep theirs. */
final class Consents {

    private static final String CLAIMS = "/api/v1/consent-claims";

    private final Incident incident;
    private final Scenario scenario;
    private final List<String> papers = new ArrayList<>();
    private final List<String> screenshots = new ArrayList<>();

    Consents(Incident incident) {
        this.incident = incident;
        this.scenario = incident.scenario();
    }

    /** Every listed account is claimed to have been opened with consent: show it. */
    void askForEvidence() {
        awaitClaims("UNVERIFIED", scenario.accounts());
        incident.reception().post(CLAIMS + "/request-evidence", Map.of("incidentId", incident.id()));
        awaitClaims("EVIDENCE_REQUESTED", scenario.accounts());
    }

    /** The post shows papers dated after the opening and screenshots that name nobody. For most it has nothing. */
    void showEvidence() {
        Http post = incident.parties().officer("po.songhien");
        List<JsonNode> asked = post.all(path("EVIDENCE_REQUESTED"));
        String late = scenario.window().to().substring(0, "2023-08-09".length());
        String dayAfter = java.time.LocalDate.parse(late).plusDays(1).toString();
        for (JsonNode claim : asked) {
            String id = claim.get("id").asText();
            if (papers.size() < scenario.claims().papersAfterOpening()) {
                papers.add(id);
                show(
                        post,
                        id,
                        Map.of(
                                "kind",
                                "PAPER",
                                "documentDate",
                                dayAfter,
                                "identifiesPerson",
                                true,
                                "reference",
                                "HS-" + papers.size()));
            } else if (screenshots.size() < scenario.claims().screenshots()) {
                screenshots.add(id);
                show(
                        post,
                        id,
                        Map.of(
                                "kind",
                                "SCREENSHOT",
                                "identifiesPerson",
                                false,
                                "reference",
                                "AM-" + screenshots.size()));
            }
        }
    }

    /**
     * The post says that people opened accounts; the commune police found that they were told of an electricity contract.
     * Whoever's consent something was shown for is asked at the desk, and denies it.
     */
    void askPeople() {
        state("po.songhien", "ACCOUNT_OPENING");
        state("cp.laobao", "ELECTRICITY_CONTRACT");
        Together.each(
                Stream.concat(papers.stream(), screenshots.stream()).toList(),
                id -> incident.move(
                        "co.laobao", CLAIMS + "/" + id, "hear", Map.of("channel", "DESK", "answer", "DENIES")));
    }

    private void state(String officer, String told) {
        Map<String, Object> said = Map.of(
                "incidentId",
                incident.id(),
                "takenBy",
                "OWN_STAFF",
                "from",
                VirtualTime.instant(scenario.window().from()).toString(),
                "to",
                VirtualTime.instant(scenario.window().to()).toString(),
                "venue",
                "UTILITY_OFFICE",
                "device",
                "STAFF_PHONE",
                "told",
                told,
                "usedFor",
                "ACCOUNT_OPENING");
        incident.parties().officer(officer).post(CLAIMS + "/circumstances", said);
    }

    /** Two persons judge what was shown: a paper from after the opening disproves, a nameless picture proves nothing. */
    void giveVerdicts() {
        for (String officer : List.of("co.laobao", "dpo.dongthuan")) {
            verdicts(officer, papers, "DISPROVEN", Checklists.ofClaim("C8", "DATED_AFTER_OPENING"));
            verdicts(officer, screenshots, "NOT_PROVEN", Checklists.ofClaim("C5", "NOBODY_IDENTIFIED"));
        }
        awaitClaims("DISPROVEN", papers.size());
    }

    /** The burden of proof is the controller's: nothing shown in time proves nothing. */
    void awaitSilence() {
        awaitClaims("NOT_PROVEN", scenario.accounts() - papers.size());
    }

    /** Two persons look at each answer to keep; some number turns out to be somebody else's too. */
    void judgeKeepers() {
        Set<String> unproven = accountsOf(Choice.KEEP_UNPROVEN);
        Await.until(
                "every answer to keep",
                () -> keepers("GIVEN").size() == scenario.decisions().keep(),
                () -> keepers("GIVEN").size());
        Together.each(keepers("GIVEN"), record -> {
            boolean proven = !unproven.contains(record.get("accountId").asText());
            judge("co.laobao", record, proven);
            judge("dpo.dongthuan", record, proven);
        });
        Await.until(
                "the accounts of proven keepers to be kept",
                () -> incident.count("KEPT") == scenario.decisions().kept() && incident.count("KEEP_REQUESTED") == 0,
                incident::states);
    }

    private void judge(String officer, JsonNode record, boolean proven) {
        Map<String, Object> opinion = Map.of(
                "verdict", proven ? "PROVEN" : "NOT_PROVEN",
                "checklist", proven ? Checklists.allMet() : Checklists.failing("C9", "SHARED_NUMBER"));
        incident.move(officer, "/api/v1/keep-consents/" + record.get("id").asText(), "verdict", opinion);
    }

    private List<JsonNode> keepers(String state) {
        return incident.reception().all("/api/v1/keep-consents?incidentId=" + incident.id() + "&state=" + state);
    }

    /** Ids of the accounts of everybody who made this choice, as the bank knows them. */
    private Set<String> accountsOf(Choice choice) {
        Set<String> numbers = incident.residents().stream()
                .filter(resident -> resident.choice() == choice)
                .map(Resident::accounts)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(HashSet::new));
        return AccountIds.ofNumbers(incident).entrySet().stream()
                .filter(entry -> numbers.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    private void verdicts(String officer, List<String> ids, String verdict, Map<String, Object> checklist) {
        if (ids.isEmpty()) {
            return;
        }
        Http who = incident.parties().officer(officer);
        String job = who.post(CLAIMS + "/verdicts", Map.of("ids", ids, "verdict", verdict, "checklist", checklist))
                .get("jobId")
                .asText();
        Jobs.await(who, CLAIMS + "/jobs/" + job);
    }

    private static void show(Http post, String id, Map<String, Object> evidence) {
        post.post(CLAIMS + "/" + id + "/submit-evidence", evidence);
    }

    private void awaitClaims(String state, int wanted) {
        Await.until(
                wanted + " claims " + state,
                () -> incident.reception().all(path(state)).size() == wanted,
                () -> incident.reception().all(path(state)).size());
    }

    private String path(String state) {
        return CLAIMS + "?incidentId=" + incident.id() + "&state=" + state;
    }
}
