package org.dongthuan.casetracking.auditlog.merkle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** RFC 6962 §2.1 word by word, over a list of leaves: slow and plain, to hold the real one against. */
public final class Naive {

    private Naive() {}

    /** Hashes of so many different leaves. */
    public static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Sha256.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** MTH(D[n]). */
    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.empty();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        return Sha256.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** Hash of a complete subtree. */
    public static byte[] hash(Node node, List<byte[]> leaves) {
        int width = 1 << node.level();
        int from = (int) node.index() * width;
        return root(leaves.subList(from, from + width));
    }
}
