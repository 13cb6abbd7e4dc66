package org.dongthuan.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dongthuan.local.setting.Settings;

/**
 * JDK ahead-of-time caches (JEP 483, 514) of Java parts. A cache is keyed by the part's jars, its JVM flags and the JDK; it
 * is written when a training run ends and used by every later start. The JVM ignores a cache it cannot use.
 */
final class StartupCache {

    private StartupCache() {}

    static List<String> flags(Settings settings, String part, List<Path> jars, List<String> jvmFlags) {
        if (jars.isEmpty()) {
            return List.of();
        }
        try {
            Path folder = Files.createDirectories(settings.home().cache().resolve("aot"));
            String place = part + "-" + digest(jars.toString()) + "-";
            Path cache = folder.resolve(place + key(jars, jvmFlags) + ".aot");
            if (Files.exists(cache)) {
                return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off");
            }
            if (!settings.options().train()) {
                return List.of();
            }
            deleteOlder(folder, place);
            return List.of("-XX:AOTCacheOutput=" + cache);
        } catch (IOException e) {
            return List.of(); // a cache is never worth a failed start
        }
    }

    private static String key(List<Path> jars, List<String> jvmFlags) throws IOException {
        StringBuilder facts = new StringBuilder(Runtime.version().toString()).append(jvmFlags);
        for (Path jar : jars) {
            facts.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
        }
        return digest(facts.toString());
    }

    /** Caches are large (70 to 180 MB): those of earlier builds of the same jars go. */
    private static void deleteOlder(Path folder, String place) throws IOException {
        try (var older = Files.newDirectoryStream(folder, place + "*")) {
            for (Path cache : older) {
                Files.deleteIfExists(cache);
            }
        }
    }

    private static String digest(String facts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
