package org.dongthuan.bankintegration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates for mutual TLS, made for this run by the JDK's keytool: a bank's, ours, and a stranger's. */
final class Certificates {

    static final String BANK = "bank";
    static final String OURS = "ours";
    static final String STRANGER = "stranger";
    static final String PASSWORD = "changeit";

    private static final String FOLDER = "bank-integration-test.certificates";

    private Certificates() {}

    /** Key store of one of the three, PKCS #12. */
    static Path keys(String owner) {
        return folder().resolve(owner + ".p12");
    }

    /** Trust store with the certificate of one of the three, PKCS #12. */
    static Path trust(String trusted) {
        return folder().resolve("trusts-" + trusted + ".p12");
    }

    /** The bank's own side, which lets in who has that certificate; nobody's keys are shown when {@code keys} is null. */
    static SSLContext context(String keys, String trusted) {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys == null ? null : store(keys(keys)), PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store(trust(trusted)));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys == null ? null : own.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept in a system property: Quarkus loads this class once for the test resource and once for the tests. */
    private static synchronized Path folder() {
        String known = System.getProperty(FOLDER);
        if (known != null) {
            return Path.of(known);
        }
        try {
            Path folder = Files.createTempDirectory("certificates");
            for (String owner : new String[] {BANK, OURS, STRANGER}) {
                make(folder, owner);
            }
            System.setProperty(FOLDER, folder.toString());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path folder, String owner) throws IOException, GeneralSecurityException {
        Path keys = folder.resolve(owner + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        owner,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + owner,
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry(owner, store(keys).getCertificate(owner));
        try (OutputStream out = Files.newOutputStream(folder.resolve("trusts-" + owner + ".p12"))) {
            trust.store(out, PASSWORD.toCharArray());
        }
    }

    private static KeyStore store(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
