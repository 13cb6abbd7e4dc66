package org.dongthuan.local.setting;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dongthuan.local.StackFailure;

/**
 * The built project the parts are taken from, and the cache of what is costly to build and same for every data folder.
 *
 * @param root project folder ({@code DT_HOME}, else the nearest parent of the working folder that holds the launcher)
 * @param cache {@code DT_CACHE}, else {@code ~/.cache/dongthuan}
 */
public record Home(Path root, Path cache) {

    public static Home find() {
        Path cache = Optional.ofNullable(System.getenv("DT_CACHE"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "dongthuan"));
        Path root = Optional.ofNullable(System.getenv("DT_HOME"))
                .map(Path::of)
                .or(Home::nearestRoot)
                .orElseThrow(() -> new StackFailure(
                        "The project folder is not found from here: run inside it or set DT_HOME to it."));
        return new Home(root.toAbsolutePath(), cache.toAbsolutePath());
    }

    /** The launcher's own class path: its jar or classes folder, and the libraries beside it. */
    public String launcherClassPath() {
        Path own = ownCode();
        return own + File.pathSeparator + own.resolveSibling("lib") + "/*";
    }

    /** The jars the launcher runs from; empty when it runs from a classes folder, which no start-up cache can hold. */
    public Path[] launcherJars() {
        Path own = ownCode();
        return Files.isDirectory(own) ? new Path[0] : new Path[] {own};
    }

    /** The Keycloak distribution as the build of this module unpacked it. */
    public Path keycloak() {
        Path folder = root.resolve("infra/local/target/keycloak");
        try (var found = Files.newDirectoryStream(folder, "keycloak-*")) {
            return found.iterator().next();
        } catch (Exception e) {
            throw new StackFailure(
                    "Keycloak is not unpacked in " + folder + ": build infra/local first (make build).", e);
        }
    }

    private static Optional<Path> nearestRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("infra/local/pom.xml"))) {
            folder = folder.getParent();
        }
        return Optional.ofNullable(folder);
    }

    private static Path ownCode() {
        try {
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
