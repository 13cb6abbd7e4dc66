package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.story.Incident;

/** F14: the State Bank's sample, and that anybody who has seed and list draws the same accounts. */
final class SampleFacts {

    private static final String PATH = "/api/v1/closure-samples";

    private final Incident incident;

    SampleFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        int wanted = incident.scenario().bank().sampled();
        Http supervisor = incident.parties().officer("sb.chinhanh");
        JsonNode sample = supervisor.all(PATH + "?incidentId=" + incident.id()).getFirst();
        String one = PATH + "/" + sample.path("id").asText();
        List<String> population = supervisor.all(one + "/population").stream()
                .map(JsonNode::asText)
                .toList();
        Set<String> drawn = supervisor.all(one + "/items").stream()
                .map(item -> item.path("account").path("id").asText())
                .collect(Collectors.toSet());
        drawn.retainAll(drawnAgain(sample.path("seed").asText(), population, wanted));
        return List.of(
                new Fact(
                        "F14",
                        "closures of the State Bank's sample that the bank's books confirm",
                        "%d of %d, PASSED".formatted(wanted, wanted),
                        "%d of %d, %s"
                                .formatted(
                                        sample.path("agreeing").asInt(),
                                        sample.path("size").asInt(),
                                        sample.path("state").asText())),
                Fact.of("F14", "accounts of it that come out when it is drawn again", wanted, drawn.size()));
    }

    private static Set<String> drawnAgain(String seed, List<String> population, int size) {
        String digest = sha256(population.stream().sorted().map(id -> id + "\n").collect(Collectors.joining()));
        return new HashSet<>(population.stream()
                .sorted(Comparator.comparing(id -> sha256(seed + "\n" + digest + "\n" + id)))
                .limit(size)
                .toList());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
