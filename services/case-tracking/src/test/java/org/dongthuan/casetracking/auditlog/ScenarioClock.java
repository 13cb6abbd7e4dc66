package org.dongthuan.casetracking.auditlog;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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
            set(Instant.parse("2023-08-09T01:00:00Z"));
            return Map.of("dongthuan.platform.clock-file", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it this moment now. */
    static void set(Instant now) {
        long offset = now.toEpochMilli() - Instant.now().toEpochMilli();
        try {
            Files.write(
                    Path.of(System.getProperty(FILE)),
                    ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
