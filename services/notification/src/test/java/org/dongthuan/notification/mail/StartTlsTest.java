package org.dongthuan.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.mail.TlsMailServer.Offer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection to the mail server is secret, with the right server, or nothing goes over it. */
class StartTlsTest {

    private static final String STORE = "changeit";

    @TempDir
    static Path folder;

    private static SSLContext keys;
    private static Path certificate;

    /** A certificate of "localhost" that vouches for itself. */
    @BeforeAll
    static void make() throws Exception {
        Path store = folder.resolve("keys.p12");
        certificate = folder.resolve("server.pem");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost");
        keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
        KeyStore all = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            all.load(in, STORE.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(all, STORE.toCharArray());
        keys = SSLContext.getInstance("TLS");
        keys.init(managers.getKeyManagers(), null, null);
    }

    @Test
    void shouldSignInAndSendOverASecretConnectionAlone() throws Exception {
        try (TlsMailServer server = new TlsMailServer(keys, Offer.TAKEN);
                MailLine.Connection connection =
                        line(server, "localhost", certificate).connect().orElseThrow()) {
            assertEquals(Handed.TAKEN, connection.hand(mail()));
            assertEquals(List.of("EHLO don", "STARTTLS"), server.clear);
            assertEquals("Hồ sơ", server.mails().getFirst().getSubject());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "REFUSED"})
    void shouldSendNothingWhenTheConnectionCannotBeMadeSecret(Offer offer) throws Exception {
        try (TlsMailServer server = new TlsMailServer(keys, offer)) {
            assertTrue(line(server, "localhost", certificate).connect().isEmpty());
            assertTrue(
                    server.clear.stream().allMatch(line -> line.matches("EHLO don|STARTTLS|QUIT|RSET")),
                    () -> server.clear.toString());
            assertEquals(List.of(), server.mails());
        }
    }

    @Test
    void shouldSendNothingToAServerThatNobodyVouchesForOrThatIsAnother() throws Exception {
        try (TlsMailServer server = new TlsMailServer(keys, Offer.TAKEN)) {
            assertTrue(line(server, "localhost", null).connect().isEmpty(), "no authority knows it");
            assertTrue(line(server, "127.0.0.1", certificate).connect().isEmpty(), "the certificate says localhost");
            assertEquals(List.of(), server.mails());
        }
    }

    private static MailText mail() {
        return new MailText("key", "a@example.com", "vi", "Hồ sơ", List.of("một"), Instant.EPOCH);
    }

    /** @param authorities null for those of Java */
    private static MailLine line(TlsMailServer server, String host, Path authorities) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "notification.hotline", "1900 0000",
                "notification.smpp.host", "localhost",
                "notification.smpp.port", "1",
                "notification.smpp.system-id", "test",
                "notification.smpp.password", "secret",
                "notification.smpp.sender", "DongThuan",
                "notification.smpp.per-second", "1",
                "notification.smpp.window", "1",
                "notification.smpp.receipt-id", "same"));
        settings.putAll(Map.of(
                "notification.mail.host",
                host,
                "notification.mail.port",
                String.valueOf(server.port()),
                "notification.mail.user",
                TlsMailServer.USER,
                "notification.mail.password",
                TlsMailServer.PASSWORD,
                "notification.mail.from",
                "tin@dongthuan.example"));
        if (authorities != null) {
            settings.put("notification.mail.authorities", authorities.toString());
        }
        return new MailLine(new SmallRyeConfigBuilder()
                .withMapping(NotificationConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(NotificationConfig.class));
    }

    private static void keytool(Path store, String... what) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString()),
                        Stream.concat(
                                Stream.of(what),
                                Stream.of("-alias", "a", "-storetype", "PKCS12", "-storepass", STORE, "-keystore")))
                .toList();
        Process run = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(store.toString()))
                        .toList())
                .inheritIO()
                .start();
        if (run.waitFor() != 0) {
            throw new IllegalStateException("keytool");
        }
    }
}
