package org.dongthuan.bankintegration.sample;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.crypto.Sha256;

/**
 * A random selection that anybody can make again (decision 0005, samples): the population in the order of SHA-256 over seed,
 * digest of the population and account id, one a line, of which the first are drawn. Who chooses the seed cannot choose the
 * population, and who brings about the population does not know the seed.
 */
record Draw(String populationDigest, List<UUID> drawn) {

    private record Ranked(UUID id, String rank) {}

    static Draw of(String seed, Collection<UUID> population, int size) {
        String digest = digest(population);
        List<UUID> drawn = population.stream()
                .map(id -> new Ranked(id, Sha256.hex(seed + "\n" + digest + "\n" + id)))
                .sorted(Comparator.comparing(Ranked::rank))
                .limit(size)
                .map(Ranked::id)
                .toList();
        return new Draw(digest, drawn);
    }

    /** SHA-256, hexadecimal, of the ids in the order of their text, each followed by a line feed. */
    static String digest(Collection<UUID> population) {
        return Sha256.hex(population.stream()
                .map(UUID::toString)
                .sorted()
                .map(id -> id + "\n")
                .collect(Collectors.joining()));
    }
}
