package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Together;
import org.dongthuan.acceptance.story.Incident;
import org.dongthuan.local.setting.Settings;
import org.dongthuan.logverifier.MerkleHashes;
import org.dongthuan.logverifier.Verification;

/** F13: the audit log is whole, every entry is proven, each day's head continues the one before. F15, F16 by the log. */
final class LogFacts {

    private static final String LOG = "/api/v1/audit-log";
    private static final Pattern EVENT_ID = Pattern.compile("ce_id ([0-9a-f-]{36})");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Above this many entries, proofs are asked for a part of them; the export proves all in any case. */
    private static final int ALL_PROOFS = 2000;

    private static final Set<String> HANDED_OUT = Set.of("read-contact", "read-identity", "download");

    private final Incident incident;
    private final Settings settings;
    private final Http auditor;

    LogFacts(Incident incident, Settings settings) {
        this.incident = incident;
        this.settings = settings;
        this.auditor = incident.parties().officer("aud.dongthuan");
    }

    List<Fact> all() {
        Set<String> told = toldOf();
        Exported[] log = {null};
        Await.until(
                "every audit event to be in the log",
                () -> {
                    log[0] = export();
                    return log[0].ids().containsAll(told);
                },
                () -> missing(told, log[0]) + " of " + told.size() + " are missing");
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("F13", "audit events that are not in the log, of " + told.size(), 0, missing(told, log[0])));
        facts.add(verified(log[0]));
        facts.add(included(log[0]));
        facts.add(daily(log[0]));
        facts.add(handedOut(log[0]));
        facts.add(secret(log[0]));
        return facts;
    }

    /** @param lines of the export, as they came */
    private record Exported(String text, List<JsonNode> entries, List<JsonNode> heads, Set<String> ids) {}

    private Exported export() {
        auditor.post(LOG + "/tree-heads", Map.of());
        String text = auditor.text(LOG + "/export");
        List<JsonNode> entries = new ArrayList<>();
        List<JsonNode> heads = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        text.lines().map(LogFacts::read).forEach(line -> {
            switch (line.path("kind").asText()) {
                case "entry" -> {
                    entries.add(line);
                    ids.add(line.path("id").asText());
                }
                case "head" -> heads.add(line);
                default -> {}
            }
        });
        return new Exported(text, entries, heads, ids);
    }

    private Set<String> toldOf() {
        Set<String> ids = new HashSet<>();
        Events.each(settings, (topic, text) -> {
            Matcher id = EVENT_ID.matcher(text);
            if (topic.endsWith(".audit.events") && id.find()) {
                ids.add(id.group(1));
            }
        });
        return ids;
    }

    private static long missing(Set<String> told, Exported log) {
        return told.stream().filter(id -> !log.ids().contains(id)).count();
    }

    private static Fact verified(Exported log) {
        try (BufferedReader lines = new BufferedReader(new StringReader(log.text()))) {
            Verification.Result result = Verification.of(lines, List.of());
            String says = "faults the verifier finds in %d entries under %d signed heads"
                    .formatted(result.entries(), result.heads());
            boolean whole =
                    result.entries() > 0 && result.entries() == log.entries().size();
            return Fact.of("F13", says, "none", !whole ? "NO LOG" : result.holds() ? "none" : result.faults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Fact included(Exported log) {
        JsonNode head = log.heads().getLast();
        int step = Math.ceilDiv(log.entries().size(), ALL_PROOFS);
        List<JsonNode> asked = IntStream.range(0, log.entries().size())
                .filter(i -> i % step == 0)
                .mapToObj(log.entries()::get)
                .toList();
        AtomicInteger proven = new AtomicInteger();
        Together.each(asked, entry -> {
            long size = head.path("size").asLong();
            JsonNode proof = auditor.get(LOG + "/entries/" + entry.path("id").asText() + "/inclusion?treeSize=" + size);
            MerkleHashes hashes = new MerkleHashes();
            byte[] leaf = hashes.leaf(entry.path("entry").asText().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (hashes.proves(leaf, entry.path("index").asLong(), size, path(proof), bytes(head.path("root")))) {
                proven.incrementAndGet();
            }
        });
        return Fact.of("F13", "inclusion proofs that verify, asked of the platform", asked.size(), proven.get());
    }

    private Fact daily(Exported log) {
        List<JsonNode> days =
                log.heads().stream().filter(head -> head.has("day")).toList();
        MerkleHashes hashes = new MerkleHashes();
        int consistent = 0;
        for (int i = 1; i < days.size(); i++) {
            JsonNode older = days.get(i - 1);
            JsonNode newer = days.get(i);
            long from = older.path("size").asLong();
            long to = newer.path("size").asLong();
            JsonNode proof = auditor.get(LOG + "/consistency?from=" + from + "&to=" + to);
            boolean next = day(older).plusDays(1).equals(day(newer));
            if (next
                    && hashes.isConsistent(
                            from, bytes(older.path("root")), to, bytes(newer.path("root")), path(proof))) {
                consistent++;
            }
        }
        String says = "daily heads that continue the day before, "
                + (days.isEmpty() ? "of none" : day(days.getFirst()) + " to " + day(days.getLast()));
        return Fact.of("F13", says, Math.max(1, days.size() - 1), consistent);
    }

    private static Fact handedOut(Exported log) {
        long acts = log.entries().stream()
                .map(line -> read(line.path("entry").asText()))
                .filter(entry -> HANDED_OUT.contains(entry.path("action").asText()))
                .filter(entry -> entry.path("roles")
                        .valueStream()
                        .anyMatch(role -> Set.of("PO", "POL", "UT").contains(role.asText())))
                .count();
        return Fact.of("F15", "contacts, identities or pictures handed to post or utility, by the log", 0, acts);
    }

    private Fact secret(Exported log) {
        PersonalData people = new PersonalData(incident.residents());
        long lines =
                log.text().lines().filter(line -> !people.in(line).isEmpty()).count();
        return Fact.of("F16", "lines of the audit log with personal data", 0, lines);
    }

    private static LocalDate day(JsonNode head) {
        return LocalDate.parse(head.path("day").asText());
    }

    private static List<byte[]> path(JsonNode proof) {
        return proof.path("path").valueStream().map(LogFacts::bytes).toList();
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asText());
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
