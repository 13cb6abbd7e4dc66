package org.dongthuan.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.process.Signals;

/** The data folder of one PostgreSQL server. */
public final class PostgresCluster {

    private PostgresCluster() {}

    /** Creates the cluster unless it is there; text is UTF-8, letters of every language count as letters. */
    public static void create(Path binaries, Path folder, String superuserPassword, Path log)
            throws IOException, InterruptedException {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        Files.createDirectories(folder.getParent());
        Path password = Files.createTempFile(
                folder.getParent(),
                "init",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, superuserPassword);
            List<String> command = asOrdinaryUser(binaries.resolve("bin/initdb").toString());
            command.addAll(List.of("-D", folder.toString(), "-U", "postgres", "--pwfile=" + password));
            command.addAll(List.of("-A", "scram-sha-256", "-E", "UTF8", "--locale=C.UTF-8"));
            command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"));
            Process initdb = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (await(initdb) != 0) {
                throw new StackFailure("PostgreSQL could not create its data folder: see " + log);
            }
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /** Waits, and takes the process and its children along when this one is told to end meanwhile. */
    private static int await(Process process) throws InterruptedException {
        Thread end = new Thread(() -> endWithChildren(process));
        try {
            Runtime.getRuntime().addShutdownHook(end);
        } catch (IllegalStateException e) {
            endWithChildren(process); // told to end since it was started
        }
        int code = process.waitFor();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // Already ending: the hook has done its work.
        }
        return code;
    }

    private static void endWithChildren(Process process) {
        Signals.killTree(process.toHandle()).forEach(one -> one.onExit().join());
    }

    /** The server's command line. Durability stays as in production: fsync on, commits synchronous. */
    public static List<String> serverCommand(Path binaries, Path folder, int port) {
        List<String> command = asOrdinaryUser(binaries.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", folder.toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "wal_level=logical",
                "max_connections=200",
                "shared_buffers=128MB",
                "max_wal_size=2GB",
                "timezone=UTC",
                "log_timezone=UTC")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    /** PostgreSQL refuses to run as root; inside a user namespace of its own root is nobody, yet still owns its files. */
    private static List<String> asOrdinaryUser(String program) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program);
        return command;
    }
}
