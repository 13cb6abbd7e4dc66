package org.dongthuan.acceptance.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.acceptance.Scenario;
import org.dongthuan.acceptance.client.AccountStates;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Parties;
import org.dongthuan.acceptance.client.VirtualTime;
import org.dongthuan.acceptance.people.Resident;

/** One incident as it is being played: its people, their receipts, and what the platform says about it. */
public final class Incident {

    public static final String PLACE = "19432";
    static final String PROVINCE = "45";
    static final String MATTER = "ACCOUNT_WITHOUT_CONSENT";
    static final String PRODUCT = "BANK_ACCOUNT";

    private final Scenario scenario;
    private final List<Resident> residents;
    private final Parties parties;
    private final VirtualTime clock;
    private final Map<Resident, List<JsonNode>> receipts = new ConcurrentHashMap<>();
    private final Map<Resident, String> codes = new ConcurrentHashMap<>();
    private String id;

    public Incident(Scenario scenario, List<Resident> residents, Parties parties, VirtualTime clock) {
        this.scenario = scenario;
        this.residents = List.copyOf(residents);
        this.parties = parties;
        this.clock = clock;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Parties parties() {
        return parties;
    }

    public List<Resident> residents() {
        return residents;
    }

    VirtualTime clock() {
        return clock;
    }

    /** Set by the first report. */
    public String id() {
        return id;
    }

    void reportedAs(String incidentId) {
        id = incidentId;
    }

    /** Receipts of a person, earliest first; empty for somebody who never filed. */
    public List<JsonNode> receipts(Resident who) {
        return receipts.getOrDefault(who, List.of());
    }

    /** One person files one after the other, so their receipts stand in order. */
    void filed(Resident who, JsonNode receipt) {
        receipts.computeIfAbsent(who, r -> new ArrayList<>()).add(receipt);
    }

    /** The case code a person knows: from their receipt, or from the text that asked them. */
    public String codeOf(Resident who) {
        return codes.computeIfAbsent(
                who,
                someone -> receipts(someone).isEmpty()
                        ? SignIn.caseCodeOnPhone(this, someone)
                        : receipts(someone).getFirst().get("code").asText());
    }

    /** The chair of the commune: full view within the commune. */
    public Http chair() {
        return parties.officer("cc.laobao");
    }

    Http reception() {
        return parties.officer("co.laobao");
    }

    /** The incident as the chair sees it, totals included. */
    public JsonNode view() {
        return chair().get("/api/v1/incidents/" + id);
    }

    public List<JsonNode> accounts() {
        return chair().all("/api/v1/accounts?incidentId=" + id);
    }

    public List<JsonNode> accounts(String state) {
        return chair().all("/api/v1/accounts?incidentId=" + id + "&state=" + state);
    }

    /** Accounts of the bank's list by state, states nobody is in left out; empty before there is a list. */
    public Map<String, Integer> states() {
        return AccountStates.of(chair(), id);
    }

    int count(String state) {
        return states().getOrDefault(state, 0);
    }

    public List<JsonNode> cases() {
        return chair().all("/api/v1/cases?incidentId=" + id);
    }

    /** All obligations of all its commitments. */
    public List<JsonNode> obligations() {
        return chair().all("/api/v1/obligations?incidentId=" + id);
    }

    /** Its commitments, as a list shows them. */
    public List<JsonNode> commitments() {
        return chair().all("/api/v1/commitments?incidentId=" + id);
    }

    /** Rumours about it, as a list shows them, newest first. */
    public List<JsonNode> rumours() {
        return chair().all("/api/v1/rumours?incidentId=" + id);
    }

    /** The bank's letters to its customers, as the commune sees them. */
    public List<JsonNode> letters() {
        return chair().all("/api/v1/customer-letters?incidentId=" + id);
    }

    /** What the bank replied to authorities: each sealed document. */
    public List<JsonNode> replyDocuments() {
        return chair().all("/api/v1/formal-requests?incidentId=" + id).stream()
                .map(request -> "/api/v1/formal-requests/" + request.path("id").asText() + "/replies")
                .flatMap(replies -> chair().get(replies).path("items").valueStream())
                .flatMap(reply -> reply.path("documents").valueStream())
                .toList();
    }

    /** Its minutes, as a list shows them. */
    public List<JsonNode> minutes() {
        return chair().all("/api/v1/minutes?incidentId=" + id);
    }

    public List<String> listedAccounts() {
        return residents.stream()
                .filter(Resident::listed)
                .flatMap(resident -> resident.accounts().stream())
                .toList();
    }

    /** Waits until no text is on its way: time must not leap while one is being sent. */
    public void awaitNoTextUnderWay() {
        Await.until("texts to be sent", () -> underWay().isEmpty(), this::underWay);
    }

    private List<JsonNode> underWay() {
        List<JsonNode> messages = new ArrayList<>(reception().all("/api/v1/messages?state=QUEUED"));
        messages.addAll(reception().all("/api/v1/messages?state=SUBMITTING"));
        return messages;
    }

    /** Texts that reached a person's phone, oldest first; those of everybody who uses it. */
    public List<String> texts(Resident resident) {
        List<String> texts = new ArrayList<>();
        parties.phones()
                .get("/inbox/" + resident.msisdn())
                .path("items")
                .forEach(text -> texts.add(text.get("text").asText()));
        return texts;
    }

    /** An event of the incident by an officer. */
    void event(String officer, String event, Map<String, Object> with) {
        move(officer, "/api/v1/incidents/" + id, event, with);
    }

    /** As {@link Parties#move}. */
    void move(String officer, String path, String event, Map<String, Object> with) {
        parties.move(officer, path, event, with);
    }
}
