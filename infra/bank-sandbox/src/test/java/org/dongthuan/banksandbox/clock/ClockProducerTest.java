package org.dongthuan.banksandbox.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockProducerTest {

    @TempDir
    Path folder;

    @Test
    void shouldFollowTheClockFileWhileItMoves() throws IOException {
        Path file = offset("clock", Duration.ofDays(-1000));
        InstantSource clock = ClockProducer.choose(Optional.of(file), List.of("scenario"));
        assertOff(Duration.ofDays(-1000), clock);

        Files.write(
                file,
                Files.readAllBytes(offset("other", Duration.ofDays(-998))),
                java.nio.file.StandardOpenOption.WRITE);

        assertOff(Duration.ofDays(-998), clock);
    }

    @Test
    void shouldRefuseVirtualTimeOutsideTheScenarioProfile() throws IOException {
        Path file = offset("clock", Duration.ZERO);

        assertThrows(IllegalStateException.class, () -> ClockProducer.choose(Optional.of(file), List.of("prod")));
    }

    private static void assertOff(Duration expected, InstantSource clock) {
        Duration off = Duration.between(Instant.now(), clock.instant());
        assertTrue(off.minus(expected).abs().compareTo(Duration.ofSeconds(5)) < 0, "off by " + off);
    }

    private Path offset(String name, Duration value) throws IOException {
        Path file = folder.resolve(name);
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(value.toMillis()).array();
        assertEquals(Long.BYTES, bytes.length);
        return Files.write(file, bytes);
    }
}
