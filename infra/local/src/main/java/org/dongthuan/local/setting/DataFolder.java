package org.dongthuan.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The folder of everything that outlives a run. */
public record DataFolder(Path path) {

    public DataFolder {
        try {
            for (String child : new String[] {"logs", "run", "keys"}) {
                Files.createDirectories(path.resolve(child));
            }
            Files.setPosixFilePermissions(path.resolve("keys"), PosixFilePermissions.fromString("rwx------"));
            Path clock = path.resolve("clock");
            if (!Files.exists(clock)) {
                Files.write(clock, ByteBuffer.allocate(Long.BYTES).array());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path of(String part) {
        return path.resolve(part);
    }

    public Path logs() {
        return path.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Virtual minus real time: one big-endian {@code long} of milliseconds, 0 at first. */
    public Path clock() {
        return path.resolve("clock");
    }

    /** The ports the last run on this folder had; empty before the first. */
    public Map<String, Integer> lastPorts() {
        Properties saved = new Properties();
        if (Files.exists(portsFile())) {
            try (var in = Files.newBufferedReader(portsFile())) {
                saved.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return saved.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> Integer.valueOf(saved.getProperty(name))));
    }

    public void savePorts(Ports ports) {
        String lines = ports.numbers().entrySet().stream()
                .map(port -> port.getKey() + "=" + port.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(portsFile(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path portsFile() {
        return path.resolve("run/ports.properties");
    }
}
