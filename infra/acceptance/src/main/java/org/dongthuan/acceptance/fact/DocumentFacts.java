package org.dongthuan.acceptance.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.story.Incident;

/** F11: minutes, commitments, the bank's replies and its letters are sealed, their hashes stand in the audit log, and a changed copy is refused. */
final class DocumentFacts {

    private static final int OK = 200;
    private static final int REFUSED = 422;

    private final Incident incident;

    DocumentFacts(Incident incident) {
        this.incident = incident;
    }

    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        List<String> documents = Stream.concat(incident.minutes().stream(), incident.commitments().stream())
                .map(one -> "/api/v1/documents/" + one.path("documentId").asText())
                .toList();
        facts.addAll(sealed("sealed minutes and commitments", 3, documents, police()));
        List<String> replies = incident.replyDocuments().stream()
                .map(one -> "/api/v1/reply-documents/" + one.path("id").asText())
                .toList();
        facts.addAll(sealed("sealed replies of the bank to authorities", 2, replies, police()));
        List<JsonNode> letters = incident.letters();
        int holders = incident.scenario().holders();
        facts.addAll(sealed(
                "sealed letters of the bank to customers",
                holders,
                letters.stream()
                        .map(one -> "/api/v1/customer-letters/" + one.path("id").asText())
                        .toList(),
                incident.chair()));
        int returned = incident.scenario().bank().lettersReturned();
        facts.add(Fact.of(
                "F11",
                "letters by how they reached the person",
                new Counts().and("DELIVERED", holders - returned).and("HANDED_OVER", returned),
                Counts.of(letters, one -> one.path("state").asText())));
        facts.add(Fact.of("F11", "holders of accounts without a letter", 0, withoutLetter(letters)));
        return facts;
    }

    /** @param reader somebody who neither wrote nor sealed them */
    private List<Fact> sealed(String what, int wanted, List<String> paths, Http reader) {
        return List.of(
                Fact.of("F11", what, wanted, paths.size()),
                Fact.of("F11", "of them with a valid PAdES signature", wanted, count(paths, one -> holds(one, reader))),
                Fact.of(
                        "F11",
                        "of them whose bytes hash to what the audit log says",
                        wanted,
                        count(paths, one -> hashIsInTheLog(one, reader))),
                Fact.of(
                        "F11",
                        "of them refused once a bit is changed",
                        wanted,
                        count(paths, one -> changedIsRefused(one, reader))));
    }

    /** Cases with an account of the list that no letter is about. */
    private int withoutLetter(List<JsonNode> letters) {
        Set<String> written =
                letters.stream().map(one -> one.path("caseId").asText()).collect(Collectors.toSet());
        return (int) incident.accounts().stream()
                .filter(account -> account.hasNonNull("last4"))
                .map(account -> account.path("caseId").asText())
                .distinct()
                .filter(holder -> !written.contains(holder))
                .count();
    }

    private static boolean holds(String path, Http reader) {
        JsonNode found = reader.get(path + "/verification");
        return found.path("signatureValid").asBoolean()
                && found.path("hashMatches").asBoolean()
                && reader.show(path + "/verification", reader.bytes(path + "/content")) == OK;
    }

    private static boolean changedIsRefused(String path, Http reader) {
        byte[] pdf = reader.bytes(path + "/content");
        pdf[pdf.length / 2] ^= 1;
        return reader.show(path + "/verification", pdf) == REFUSED;
    }

    /** Somebody who neither wrote nor sealed them. */
    private Http police() {
        return incident.parties().officer("cp.laobao");
    }

    /** The log is read behind the work; what was sealed days ago is in it. */
    private boolean hashIsInTheLog(String path, Http reader) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        String hash = "sha256:" + sha256(reader.bytes(path + "/content"));
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
