package org.dongthuan.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.process.CacheFolder;
import org.dongthuan.local.process.Signals;
import org.dongthuan.local.setting.Home;

/** The distribution with its build step done; that step takes half a minute, so its outcome is kept in the cache. */
public final class KeycloakDistribution {
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--metrics-enabled=true");

    private KeycloakDistribution() {}

    /** Folder of the built distribution. */
    public static Path built(Home home, Path log) throws IOException {
        Path source = home.keycloak();
        Path cached = home.cache().resolve(source.getFileName() + "-built");
        return CacheFolder.once(cached, folder -> {
            copy(source, folder);
            build(folder, log);
        });
    }

    /**
     * Makes a home folder that shares programs with the cache and has its own {@code data}: the import folder and the
     * temporary files must not be shared between stacks.
     */
    public static void link(Path built, Path home) throws IOException {
        Files.createDirectories(home.resolve("data/import"));
        for (String shared : List.of("lib", "providers", "conf", "themes", "version.txt")) {
            Path link = home.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.resolve(shared));
        }
    }

    private static void build(Path folder, Path log) throws IOException {
        List<String> command = new java.util.ArrayList<>(
                List.of("sh", folder.resolve("bin/kc.sh").toString(), "build"));
        command.addAll(BUILD_OPTIONS);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process build = builder.start();
        try {
            if (build.waitFor() != 0) {
                throw new StackFailure("Keycloak's build step failed: see " + log);
            }
        } catch (InterruptedException e) {
            Signals.killTree(build.toHandle());
            throw new StackFailure("Keycloak's build step was interrupted.", e);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (var files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
