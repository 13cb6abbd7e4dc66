package org.dongthuan.acceptance.client;

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
public final class VirtualTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Path file;
    private Instant latest = Instant.MIN;

    public VirtualTime(Path file) {
        this.file = file;
    }

    /** Sets the clock to a moment in Vietnam, for example {@code 2023-08-09T11:55}; leaves it when it is later already. */
    public void at(String local) {
        at(instant(local));
    }

    /** The moment as an instant. */
    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    /** Sets the clock; leaves it when it is later already. */
    public void at(Instant virtual) {
        if (virtual.isBefore(latest)) {
            return;
        }
        latest = virtual;
        ByteBuffer offset = ByteBuffer.allocate(Long.BYTES);
        offset.putLong(0, virtual.toEpochMilli() - System.currentTimeMillis());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(offset, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
