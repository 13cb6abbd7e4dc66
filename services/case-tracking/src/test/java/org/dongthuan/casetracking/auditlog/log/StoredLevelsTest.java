package org.dongthuan.casetracking.auditlog.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dongthuan.casetracking.auditlog.merkle.MerkleTree;
import org.dongthuan.casetracking.auditlog.merkle.Naive;
import org.dongthuan.casetracking.auditlog.merkle.Node;
import org.junit.jupiter.api.Test;

/** What is stored while the log grows, batch by batch of any size. */
class StoredLevelsTest {

    private static final int LEAVES = 4400;
    private static final List<byte[]> ALL = Naive.leaves(LEAVES);

    @Test
    void shouldStoreEachCompleteSubtreeOfTheFourthLevelsOnceHoweverTheLogGrows() {
        for (int seed = 0; seed < 20; seed++) {
            // Given
            Random random = new Random(seed);
            Map<Node, byte[]> stored = new HashMap<>();
            int size = 0;

            // When
            while (size < LEAVES) {
                int batch = Math.min(LEAVES - size, 1 + random.nextInt(seed < 10 ? 40 : 700));
                grow(stored, size, batch);
                size += batch;
            }

            // Then
            Map<Integer, Long> perLevel =
                    stored.keySet().stream().collect(Collectors.groupingBy(Node::level, Collectors.counting()));
            assertEquals(Map.of(0, 4400L, 4, 275L, 8, 17L, 12, 1L), perLevel);
        }
    }

    @Test
    void shouldGiveEveryRootFromFewStoredHashes() {
        Map<Node, byte[]> stored = new HashMap<>();
        for (int size = 0; size < LEAVES; size += 50) {
            grow(stored, size, 50);
        }
        for (int size = 1; size <= LEAVES; size += 13) {
            int[] read = {0};
            MerkleTree tree = new MerkleTree(node -> {
                read[0] += StoredLevels.below(node).size();
                return StoredLevels.hash(node, stored);
            });
            assertArrayEquals(Naive.root(ALL.subList(0, size)), tree.root(size), "size " + size);
            assertTrue(read[0] <= 60, size + " took " + read[0] + " stored hashes");
        }
    }

    private static void grow(Map<Node, byte[]> stored, int size, int batch) {
        List<byte[]> fresh = ALL.subList(size, size + batch);
        Map<Node, byte[]> completed = StoredLevels.completed(
                size,
                fresh,
                (level, from, to) -> LongStream.range(from, to)
                        .mapToObj(i -> stored.get(new Node(level, i)))
                        .toList());
        completed.forEach((node, hash) -> assertTrue(stored.put(node, hash) == null, node + " a second time"));
        for (int i = 0; i < batch; i++) {
            stored.put(new Node(0, size + i), fresh.get(i));
        }
    }
}
