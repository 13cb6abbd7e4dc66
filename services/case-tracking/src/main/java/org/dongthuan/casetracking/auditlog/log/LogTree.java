package org.dongthuan.casetracking.auditlog.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dongthuan.casetracking.auditlog.merkle.MerkleTree;
import org.dongthuan.casetracking.auditlog.merkle.Node;

/** Roots and proofs of the stored log. */
@ApplicationScoped
public class LogTree {

    private static final byte[] UNKNOWN_YET = new byte[32];

    private final LogStore store;

    LogTree(LogStore store) {
        this.store = store;
    }

    /**
     * Computes something of the tree: first dry, to learn which hashes it needs, then with those, read at once.
     *
     * @param question about sizes that the log has reached
     */
    public <T> T ask(Function<MerkleTree, T> question) {
        Set<Node> wanted = new LinkedHashSet<>();
        question.apply(new MerkleTree(node -> {
            wanted.addAll(StoredLevels.below(node));
            return UNKNOWN_YET;
        }));
        Map<Node, byte[]> stored = store.hashes(wanted);
        return question.apply(new MerkleTree(node -> StoredLevels.hash(node, stored)));
    }
}
