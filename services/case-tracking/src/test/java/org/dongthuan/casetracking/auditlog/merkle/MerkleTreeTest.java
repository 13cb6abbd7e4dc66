package org.dongthuan.casetracking.auditlog.merkle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dongthuan.logverifier.MerkleHashes;
import org.junit.jupiter.api.Test;

/** Every root and proof of every small tree, against the naive tree and the verifier's own reading of the RFCs. */
class MerkleTreeTest {

    private static final int MOST = 70;

    private final List<byte[]> leaves = Naive.leaves(MOST);
    private final MerkleTree tree = new MerkleTree(node -> Naive.hash(node, leaves));
    private final MerkleHashes verifier = new MerkleHashes();

    @Test
    void shouldGiveTheRootsOfTheRfc() {
        for (int size = 0; size <= MOST; size++) {
            assertArrayEquals(Naive.root(leaves.subList(0, size)), tree.root(size), "size " + size);
        }
        assertArrayEquals(
                HexFormat.of().parseHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                tree.root(0));
    }

    @Test
    void shouldHashLeavesAndNodesAsTheWellKnownTestTreeDoes() {
        // Of certificate transparency's test vectors: leaves "", 00, 10 and the root of the three.
        byte[] first = Sha256.leaf(new byte[0]);
        byte[] second = Sha256.leaf(new byte[] {0});
        byte[] third = Sha256.leaf(new byte[] {0x10});
        assertArrayEquals(
                HexFormat.of().parseHex("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"), first);
        assertArrayEquals(
                HexFormat.of().parseHex("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
                Sha256.node(first, second));
        assertArrayEquals(
                HexFormat.of().parseHex("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
                Naive.root(List.of(first, second, third)));
    }

    @Test
    void shouldProveEveryLeafOfEveryTreeAndNothingElse() {
        for (int size = 1; size <= MOST; size++) {
            byte[] root = tree.root(size);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = tree.inclusion(index, size);
                assertTrue(verifier.proves(leaves.get(index), index, size, path, root), index + " in " + size);
                int other = (index + 1) % MOST;
                assertFalse(verifier.proves(leaves.get(other), index, size, path, root), "another leaf");
                assertFalse(
                        size > 1 && verifier.proves(leaves.get(index), (index + 1) % size, size, path, root), "moved");
                assertFalse(verifier.proves(leaves.get(index), index, size, damaged(path), root), "damaged");
            }
        }
    }

    @Test
    void shouldProveEveryTreeToBeTheBeginningOfEveryLargerOneAndOfNoOther() {
        for (int to = 1; to <= MOST; to++) {
            for (int from = 1; from <= to; from++) {
                List<byte[]> path = tree.consistency(from, to);
                String pair = from + " in " + to;
                assertTrue(verifier.isConsistent(from, tree.root(from), to, tree.root(to), path), pair);
                assertFalse(verifier.isConsistent(from, tree.root(from - 1), to, tree.root(to), path), pair);
                assertFalse(verifier.isConsistent(from, tree.root(from), to, tree.root(to - 1), path), pair);
                assertFalse(verifier.isConsistent(from, tree.root(from), to, tree.root(to), damaged(path)), pair);
            }
        }
    }

    private static List<byte[]> damaged(List<byte[]> path) {
        List<byte[]> damaged = new ArrayList<>(path);
        if (damaged.isEmpty()) {
            damaged.add(new byte[32]);
        } else {
            byte[] last = damaged.removeLast().clone();
            last[7] ^= 1;
            damaged.add(last);
        }
        return damaged;
    }
}
