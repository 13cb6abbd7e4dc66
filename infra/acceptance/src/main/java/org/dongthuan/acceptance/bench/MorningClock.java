package org.dongthuan.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dongthuan.local.setting.DataFolder;

/** Sets the stack's virtual clock before it starts; from then on it goes as the real one does. */
final class MorningClock {

    /** A working day after every incident of the bench, 09:00 in Vietnam: texts go out at once. */
    private static final Instant MORNING = Instant.parse("2023-08-10T02:00:00Z");

    private MorningClock() {}

    static void set(Path data) {
        long ahead = MORNING.toEpochMilli() - System.currentTimeMillis();
        try {
            Files.write(
                    new DataFolder(data).clock(),
                    ByteBuffer.allocate(Long.BYTES).putLong(0, ahead).array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
