package org.dongthuan.casetracking.auditlog.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Roots and proofs of any size of the log, from hashes of complete subtrees. Each asks for O(log n) of them (a proof for
 * O(log² n) at the worst), whatever the size.
 */
public final class MerkleTree {

    private final Function<Node, byte[]> hashes;

    /** @param hashes answers the hash of every complete subtree of the log */
    public MerkleTree(Function<Node, byte[]> hashes) {
        this.hashes = hashes;
    }

    /** MTH of the first {@code size} leaves. */
    public byte[] root(long size) {
        return size == 0 ? Sha256.empty() : hash(0, size);
    }

    /** PATH (RFC 6962 §2.1.1): that leaf {@code index} is in the tree of {@code size} leaves; nearest sibling first. */
    public List<byte[]> inclusion(long index, long size) {
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long split = from + split(to - from);
            boolean left = index < split;
            path.addFirst(left ? hash(split, to) : hash(from, split));
            from = left ? from : split;
            to = left ? split : to;
        }
        return path;
    }

    /** PROOF (RFC 6962 §2.1.2): that the tree of {@code older} leaves is the beginning of the one of {@code newer}. */
    public List<byte[]> consistency(long older, long newer) {
        List<byte[]> path = new ArrayList<>();
        long from = 0;
        long to = newer;
        // While the older tree is still the whole of what is looked at from its left edge, its root is known.
        boolean known = true;
        while (to != older) {
            long split = from + split(to - from);
            if (older <= split) {
                path.addFirst(hash(split, to));
                to = split;
            } else {
                path.addFirst(hash(from, split));
                from = split;
                known = false;
            }
        }
        if (!known) {
            path.addFirst(hash(from, to));
        }
        return path;
    }

    /** Leaves from and to lie as RFC 6962 splits: a range whose size is a power of two is a complete subtree. */
    private byte[] hash(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return hashes.apply(new Node(level, from >> level));
        }
        long split = from + split(leaves);
        return Sha256.node(hash(from, split), hash(split, to));
    }

    /** The largest power of two below the number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
