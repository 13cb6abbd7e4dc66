package org.dongthuan.platform.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.dongthuan.platform.config.PlatformConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualClockTest {

    private static final Instant REAL = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void shouldFollowTheFileAtEveryCall() throws Exception {
        // Given
        Path file = write(Duration.ofHours(-2));
        VirtualClock clock = new VirtualClock(file, InstantSource.fixed(REAL));
        assertEquals(REAL.minusSeconds(7200), clock.instant());

        // When
        write(Duration.ofDays(3));

        // Then
        assertEquals(REAL.plus(Duration.ofDays(3)), clock.instant());
    }

    @Test
    void shouldRefuseAFileThatIsAbsentOrTooShort() throws Exception {
        Path tooShort = Files.write(folder.resolve("short"), new byte[7]);
        assertThrows(UncheckedIOException.class, () -> new VirtualClock(tooShort, InstantSource.system()));
        assertThrows(
                UncheckedIOException.class, () -> new VirtualClock(folder.resolve("absent"), InstantSource.system()));
    }

    @Test
    void shouldRefuseAClockFileOutsideTheScenarioProfile() throws Exception {
        PlatformConfig config = config(write(Duration.ZERO));
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> new ClockProducer(config).clock());
        assertTrue(refusal.getMessage().contains("scenario"));
    }

    private Path write(Duration offset) throws Exception {
        byte[] bytes =
                ByteBuffer.allocate(Long.BYTES).putLong(offset.toMillis()).array();
        Path file = folder.resolve("clock");
        if (Files.exists(file)) {
            // In place, as the player does: the clock has the file mapped.
            try (var channel = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(bytes), 0);
            }
            return file;
        }
        return Files.write(file, bytes);
    }

    private static PlatformConfig config(Path clockFile) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PlatformConfig.class)
                .withDefaultValues(Map.of(
                        "dongthuan.platform.service", "probe",
                        "dongthuan.platform.keys.kek", "unused",
                        "dongthuan.platform.keys.lookup", "unused",
                        "dongthuan.platform.clock-file", clockFile.toString()))
                .build()
                .getConfigMapping(PlatformConfig.class);
    }
}
