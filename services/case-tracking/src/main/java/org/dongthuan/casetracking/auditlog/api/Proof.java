package org.dongthuan.casetracking.auditlog.api;

import java.util.Base64;
import java.util.List;

/** Proofs of RFC 6962; hashes in base64, nearest to the leaf first. */
final class Proof {

    private Proof() {}

    /** That the entry is at its index in the tree of that size. */
    public record Inclusion(long index, long treeSize, String leafHash, List<String> path) {}

    /** That the tree of {@code from} entries is the beginning of the tree of {@code to}. */
    public record Consistency(long from, long to, List<String> path) {}

    static List<String> written(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }
}
