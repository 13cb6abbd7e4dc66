package org.dongthuan.casetracking.auditlog.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.casetracking.auditlog.merkle.Node;
import org.dongthuan.casetracking.auditlog.merkle.Sha256;

/**
 * Which hashes are stored: those of leaves, and of complete subtrees at every fourth level (16, 256, 4096 … leaves). That
 * is one row more for 15 entries; what lies between is computed from at most eight stored hashes.
 */
final class StoredLevels {

    static final int STEP = 4;
    private static final long WIDTH = 1L << STEP;

    private StoredLevels() {}

    /** Stored nodes from which the hash of this one follows, in order. */
    static List<Node> below(Node node) {
        int extra = node.level() % STEP;
        List<Node> stored = new ArrayList<>();
        for (long i = node.index() << extra; i < (node.index() + 1) << extra; i++) {
            stored.add(new Node(node.level() - extra, i));
        }
        return stored;
    }

    /** Hash of any complete subtree, from stored hashes. */
    static byte[] hash(Node node, Map<Node, byte[]> stored) {
        return node.level() % STEP == 0
                ? stored.get(node)
                : Sha256.node(hash(node.left(), stored), hash(node.right(), stored));
    }

    /**
     * Nodes above leaf level that become complete when leaves are appended.
     *
     * @param size before
     * @param leaves hashes of the new leaves
     * @param stored asks for stored hashes of a level, from an index to before another, in order
     */
    static Map<Node, byte[]> completed(long size, List<byte[]> leaves, Edge stored) {
        Map<Node, byte[]> completed = new HashMap<>();
        List<byte[]> fresh = leaves;
        long before = size;
        for (int level = 0; !fresh.isEmpty(); level += STEP) {
            long start = before & -WIDTH;
            long end = (before + fresh.size()) & -WIDTH;
            List<byte[]> above = new ArrayList<>();
            if (end > start) {
                List<byte[]> row = new ArrayList<>(start == before ? List.of() : stored.hashes(level, start, before));
                row.addAll(fresh);
                for (int block = 0; block < end - start; block += (int) WIDTH) {
                    byte[] hash = complete(row.subList(block, block + (int) WIDTH));
                    completed.put(new Node(level + STEP, (start + block) >> STEP), hash);
                    above.add(hash);
                }
            }
            before = start >> STEP;
            fresh = above;
        }
        return completed;
    }

    /** Reads stored hashes of a level. */
    interface Edge {
        List<byte[]> hashes(int level, long from, long to);
    }

    private static byte[] complete(List<byte[]> row) {
        List<byte[]> hashes = row;
        while (hashes.size() > 1) {
            List<byte[]> above = new ArrayList<>(hashes.size() / 2);
            for (int i = 0; i < hashes.size(); i += 2) {
                above.add(Sha256.node(hashes.get(i), hashes.get(i + 1)));
            }
            hashes = above;
        }
        return hashes.getFirst();
    }
}
