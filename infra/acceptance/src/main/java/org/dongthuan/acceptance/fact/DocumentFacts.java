package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.story.Incident;
import org.dongthuan.local.setting.Settings;

/** F11: minutes and commitments are sealed, their hashes are those the audit events tell, and a changed copy is refused. */
final class DocumentFacts {

    private static final String AUDIT = "case-tracking.audit.events";
    private static final Pattern HASH = Pattern.compile("sha256:([0-9a-f]{64})");
    private static final int OK = 200;
    private static final int REFUSED = 422;

    private final Incident incident;
    private final Settings settings;

    DocumentFacts(Incident incident, Settings settings) {
        this.incident = incident;
        this.settings = settings;
    }

    List<Fact> all() {
        List<String> documents = Stream.concat(incident.minutes().stream(), incident.commitments().stream())
                .map(one -> "/api/v1/documents/" + one.path("documentId").asText())
                .toList();
        Set<String> told = hashesInAudit();
        return List.of(
                Fact.of("F11", "sealed minutes and commitments", 3, documents.size()),
                Fact.of("F11", "of them with a valid PAdES signature", 3, count(documents, this::holds)),
                Fact.of(
                        "F11",
                        "of them whose bytes hash to what the audit events tell",
                        3,
                        count(documents, path -> told.contains(sha256(police().bytes(path + "/content"))))),
                Fact.of("F11", "of them refused once a bit is changed", 3, count(documents, this::changedIsRefused)));
    }

    private boolean holds(String path) {
        JsonNode found = police().get(path + "/verification");
        return found.path("signatureValid").asBoolean()
                && found.path("hashMatches").asBoolean()
                && police().show(path + "/verification", police().bytes(path + "/content")) == OK;
    }

    private boolean changedIsRefused(String path) {
        byte[] pdf = police().bytes(path + "/content");
        pdf[pdf.length / 2] ^= 1;
        return police().show(path + "/verification", pdf) == REFUSED;
    }

    /** Somebody who neither wrote nor sealed them. */
    private Http police() {
        return incident.parties().officer("cp.laobao");
    }

    private Set<String> hashesInAudit() {
        Set<String> hashes = new HashSet<>();
        Events.each(settings, (topic, text) -> {
            Matcher found = HASH.matcher(topic.equals(AUDIT) ? text : "");
            while (found.find()) {
                hashes.add(found.group(1));
            }
        });
        return hashes;
    }

    private static int count(List<String> documents, java.util.function.Predicate<String> which) {
        return (int) documents.stream().filter(which).count();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
