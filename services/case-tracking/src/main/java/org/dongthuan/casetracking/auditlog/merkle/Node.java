package org.dongthuan.casetracking.auditlog.merkle;

/**
 * A complete subtree: the 2^level leaves from {@code index · 2^level} on.
 *
 * @param level 0 for a leaf
 */
public record Node(int level, long index) {

    public Node left() {
        return new Node(level - 1, index * 2);
    }

    public Node right() {
        return new Node(level - 1, index * 2 + 1);
    }
}
