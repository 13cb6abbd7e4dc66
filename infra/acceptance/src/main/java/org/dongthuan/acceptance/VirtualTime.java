package org.dongthuan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Moves the clock that every part of a scenario stack follows. Time only goes forward. */
final class VirtualTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Path file;

    VirtualTime(Path file) {
        this.file = file;
    }

    /** Sets the clock to a moment in Vietnam, for example {@code 2023-08-09T11:55}. */
    void at(String local) {
        Instant virtual = LocalDateTime.parse(local).atZone(ZONE).toInstant();
        ByteBuffer offset = ByteBuffer.allocate(Long.BYTES);
        offset.putLong(0, virtual.toEpochMilli() - System.currentTimeMillis());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(offset, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
