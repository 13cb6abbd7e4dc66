package org.dongthuan.casetracking.auditlog.api;

import java.util.Base64;
import java.util.List;
import org.dongthuan.casetracking.auditlog.log.LogProofs;

/** Proofs of RFC 6962; hashes in base64, nearest to the leaf first. */
final class ProofView {

    private ProofView() {}

    /** That the entry is at its index in the tree of that size. */
    public record Inclusion(long index, long treeSize, String leafHash, List<String> path) {}

    /** That the tree of {@code from} entries is the beginning of the tree of {@code to}. */
    public record Consistency(long from, long to, List<String> path) {}

    static Inclusion of(LogProofs.Inclusion proof) {
        return new Inclusion(
                proof.leaf().index(), proof.size(), EntryView.of(proof.leaf()).leafHash(), written(proof.path()));
    }

    static Consistency of(LogProofs.Consistency proof) {
        return new Consistency(proof.from(), proof.to(), written(proof.path()));
    }

    private static List<String> written(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }
}
