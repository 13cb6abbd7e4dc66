package org.dongthuan.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.local.StackFailure;

/**
 * The platform's seal on documents: an EC P-256 key certified by a test authority of this data folder, made once by the
 * JDK's keytool. Both are valid from 2020, because virtual time may lie back.
 */
public final class SealKeys {

    private static final String START = "2020/01/01 00:00:00";
    private static final String DAYS = "9000";

    private SealKeys() {}

    /** PKCS #12 store with the seal's key and the certificates up to the authority's. */
    public static synchronized Path store(Settings settings) {
        Path store = settings.data().of("keys").resolve("seal.p12");
        if (Files.exists(store)) {
            return store;
        }
        Path next = store.resolveSibling("seal.p12.next");
        try {
            Files.deleteIfExists(next);
            make(settings, next, "authority", "CN=Dong Thuan test authority", List.of("-ext", "bc:c=ca:true"));
            make(
                    settings,
                    next,
                    "seal",
                    "CN=Dong Thuan seal",
                    List.of("-ext", "ku:c=digitalSignature,nonRepudiation", "-signer", "authority"));
            Files.move(next, store, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    public static String password(Settings settings) {
        return settings.secrets().password("seal");
    }

    private static void make(Settings settings, Path store, String alias, String name, List<String> more)
            throws IOException {
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
                name + ",O=Dong Thuan,C=VN",
                "-startdate",
                START,
                "-validity",
                DAYS,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                // By a variable: what stands on a command line, every user of the machine may read.
                "-storepass:env",
                "SEAL_PASSWORD"));
        command.addAll(more);
        ProcessBuilder keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(settings.data().log("keytool").toFile());
        keytool.environment().put("SEAL_PASSWORD", password(settings));
        try {
            if (keytool.start().waitFor() != 0) {
                throw new StackFailure(
                        "keytool cannot make the seal; see " + settings.data().log("keytool"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Broken off while the seal was made.");
        }
    }
}
