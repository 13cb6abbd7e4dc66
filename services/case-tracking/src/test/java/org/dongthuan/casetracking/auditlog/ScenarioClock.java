package org.dongthuan.casetracking.auditlog;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The service on virtual time, in a database of its own. */
public class ScenarioClock implements QuarkusTestProfile {

    private static final String FILE = "dongthuan.test.clock";

    @Override
    public String getConfigProfile() {
        return "scenario";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path file = Files.createTempFile("clock", "");
            file.toFile().deleteOnExit();
            System.setProperty(FILE, file.toString());
            write(Instant.parse("2023-08-09T01:00:00Z").toEpochMilli() - System.currentTimeMillis());
            return Map.of("dongthuan.platform.clock-file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves time on. */
    public static void jump(Duration time) {
        write(offset() + time.toMillis());
    }

    /** What time the service has. */
    public static Instant now() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + offset());
    }

    private static long offset() {
        try {
            return ByteBuffer.wrap(Files.readAllBytes(file())).getLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In place: the service has the file mapped. */
    private static void write(long offset) {
        try {
            Files.write(file(), ByteBuffer.allocate(Long.BYTES).putLong(offset).array(), StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        return Path.of(System.getProperty(FILE));
    }
}
