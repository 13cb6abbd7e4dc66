package org.dongthuan.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A test authority and the seal it certified, made by the JDK's own keytool. */
public final class SealStore implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "for-tests";

    private Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("seal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path store = folder.resolve("seal.p12");
        make(store, "authority", "CN=Test authority", "bc:c=ca:true");
        make(store, "seal", "CN=Test seal", "ku:c=digitalSignature,nonRepudiation", "-signer", "authority");
        return Map.of("DT_SEAL_KEYSTORE", store.toString(), "DT_SEAL_PASSWORD", PASSWORD);
    }

    @Override
    public void stop() {
        folder.resolve("seal.p12").toFile().delete();
        folder.toFile().delete();
    }

    private static void make(Path store, String alias, String name, String extension, String... more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                name,
                "-ext",
                extension,
                // Virtual time of tests may lie back.
                "-startdate",
                "2020/01/01 00:00:00",
                "-validity",
                "9000",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool failed for " + alias);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
