package org.dongthuan.logverifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Hashes of RFC 6962 §2.1, and its proofs checked as RFC 9162 §2.1.3.2 and §2.1.4.2 say. */
public final class MerkleHashes {

    private final MessageDigest digest;

    public MerkleHashes() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256(0x00 ‖ entry). */
    public byte[] leaf(byte[] entry) {
        digest.update((byte) 0);
        return digest.digest(entry);
    }

    /** SHA-256(0x01 ‖ left ‖ right). */
    public byte[] node(byte[] left, byte[] right) {
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** Root over leaf hashes that come one by one; the tree is never held as a whole. */
    public final class GrowingTree {

        private final List<byte[]> complete = new ArrayList<>();
        private long size;

        /** Appends a leaf. */
        public void add(byte[] leaf) {
            byte[] hash = leaf;
            for (long left = size; (left & 1) == 1; left >>= 1) {
                hash = node(complete.removeLast(), hash);
            }
            complete.add(hash);
            size++;
        }

        public long size() {
            return size;
        }

        /** Root of what was added so far. */
        public byte[] root() {
            if (complete.isEmpty()) {
                return digest.digest();
            }
            byte[] root = complete.getLast();
            for (int i = complete.size() - 2; i >= 0; i--) {
                root = node(complete.get(i), root);
            }
            return root;
        }
    }

    /** Whether the path proves that the leaf stands at the index of the tree of that size and root. */
    public boolean proves(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && MessageDigest.isEqual(hash, root);
    }

    /** Whether the path proves that the tree of size {@code from} is the beginning of the tree of size {@code to}. */
    public boolean isConsistent(long from, byte[] fromRoot, long to, byte[] toRoot, List<byte[]> path) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return path.isEmpty() && MessageDigest.isEqual(fromRoot, toRoot);
        }
        List<byte[]> steps = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            steps.addFirst(fromRoot);
        }
        if (steps.isEmpty()) {
            return false;
        }
        long fn = from - 1;
        long sn = to - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] older = steps.getFirst();
        byte[] newer = older;
        for (byte[] step : steps.subList(1, steps.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                older = node(step, older);
                newer = node(step, newer);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                newer = node(newer, step);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && MessageDigest.isEqual(older, fromRoot) && MessageDigest.isEqual(newer, toRoot);
    }
}
