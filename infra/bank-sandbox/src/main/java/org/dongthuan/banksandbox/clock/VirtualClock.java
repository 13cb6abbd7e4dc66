package org.dongthuan.banksandbox.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Time that the scenario player moves: real time plus the offset in a memory-mapped file of eight bytes (big-endian
 * long, virtual minus real milliseconds). Every call reads the file's current content.
 */
public final class VirtualClock implements InstantSource {

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final ByteBuffer offset;

    /**
     * @throws UncheckedIOException when the file is absent or cannot be read
     * @throws IllegalStateException when it is shorter than eight bytes
     */
    public VirtualClock(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < Long.BYTES) {
                throw new IllegalStateException("The clock file must hold 8 bytes: " + file);
            }
            // Stays mapped after the channel is closed.
            this.offset = channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the clock file " + file, e);
        }
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(System.currentTimeMillis() + (long) LONG.getVolatile(offset, 0));
    }
}
