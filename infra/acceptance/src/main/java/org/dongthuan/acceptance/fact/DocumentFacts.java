package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.story.Incident;

/** F11: minutes and commitments are sealed, their hashes stand in the audit log, and a changed copy is refused. */
final class DocumentFacts {

    private static final int OK = 200;
    private static final int REFUSED = 422;

    private final Incident incident;

    DocumentFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        List<String> documents = Stream.concat(incident.minutes().stream(), incident.commitments().stream())
                .map(one -> "/api/v1/documents/" + one.path("documentId").asText())
                .toList();
        return List.of(
                Fact.of("F11", "sealed minutes and commitments", 3, documents.size()),
                Fact.of("F11", "of them with a valid PAdES signature", 3, count(documents, this::holds)),
                Fact.of(
                        "F11",
                        "of them whose bytes hash to what the audit log says",
                        3,
                        count(documents, this::hashIsInTheLog)),
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

    /** The log is read behind the work; what was sealed days ago is in it. */
    private boolean hashIsInTheLog(String path) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        String hash = "sha256:" + sha256(police().bytes(path + "/content"));
        return incident.parties().officer("aud.dongthuan").all("/api/v1/audit-log?objectId=" + id).stream()
                .filter(entry -> entry.path("action").asText().equals("seal"))
                .anyMatch(entry -> entry.path("objectIds").valueStream().anyMatch(one -> hash.equals(one.asText())));
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
