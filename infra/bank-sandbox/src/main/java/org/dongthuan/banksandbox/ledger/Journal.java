package org.dongthuan.banksandbox.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Append-only file, one line per batch of facts, so that a batch is there whole or not at all. A line reaches the
 * operating system before the answer leaves: it survives the death of the process, not that of the machine.
 */
final class Journal implements AutoCloseable {

    private static final TypeReference<List<Fact>> BATCH = new TypeReference<>() {};

    private final Path file;
    private final ObjectMapper mapper;
    private final ObjectWriter writer;
    private final FileChannel channel;

    Journal(Path folder, ObjectMapper mapper) throws IOException {
        Files.createDirectories(folder);
        this.file = folder.resolve("bank-journal.jsonl");
        this.mapper = mapper;
        // With the declared type, or the facts would lose their names.
        this.writer = mapper.writerFor(BATCH);
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Reads everything back; cuts off a last line that a crash left without end. */
    void replay(Consumer<Fact> into) throws IOException {
        long whole = lengthOfWholeLines();
        channel.truncate(whole);
        channel.position(whole);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                mapper.readValue(line, BATCH).forEach(into);
            }
        }
    }

    void append(List<Fact> facts) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((writer.writeValueAsString(facts) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            channel.write(line);
        }
    }

    void clear() throws IOException {
        channel.truncate(0);
        channel.position(0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private long lengthOfWholeLines() throws IOException {
        try (FileChannel reader = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            long end = reader.size();
            while (end > 0) {
                last.clear();
                reader.read(last, end - 1);
                if (last.get(0) == '\n') {
                    return end;
                }
                end--;
            }
            return 0;
        }
    }
}
