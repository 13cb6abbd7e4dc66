package org.dongthuan.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that follows the scenario player: real time plus an offset read from a shared file at every call, so that all
 * processes of one machine move together the moment the player writes.
 */
public final class VirtualClock implements InstantSource {

    private final ByteBuffer offsetMillis;
    private final InstantSource real;

    /**
     * @param file eight bytes, big-endian: virtual minus real time in milliseconds
     * @throws UncheckedIOException when the file is absent or shorter than eight bytes
     */
    public VirtualClock(Path file, InstantSource real) {
        this.real = real;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < Long.BYTES) {
                throw new IOException("Clock file " + file + " is shorter than eight bytes");
            }
            offsetMillis = channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plusMillis(offsetMillis.getLong(0));
    }
}
