package org.dongthuan.casetracking.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.dongthuan.platform.pdf.seal.PadesForge;
import org.dongthuan.platform.pdf.seal.PdfForge.Finding;
import org.dongthuan.platform.pdf.seal.SealKey;
import org.dongthuan.testing.SealStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A seal is replaced every few years; the papers are kept longer. */
class SealRotationTest {

    private static final String PAPER = "<html><body style='font-family: Document'>Biên bản</body></html>";

    private final SealStore before = new SealStore();
    private final SealStore after = new SealStore();

    @AfterEach
    void forget() {
        before.stop();
        after.stop();
    }

    @Test
    void shouldVerifyWhatAFormerSealSealedOnceItsCertificateStandsBesideTheNewKey() throws Exception {
        // Given
        Map<String, String> former = before.start();
        Map<String, String> current = after.start();
        X509Certificate seal = (X509Certificate) load(former).getCertificate("seal");
        byte[] paper = forge(former).sealed(PAPER, seal.getNotBefore().toInstant());
        assertEquals(Finding.UNSIGNED, forge(current).examine(paper));

        // When
        KeyStore store = load(current);
        store.setCertificateEntry("seal-2023", seal);
        try (OutputStream out = Files.newOutputStream(path(current))) {
            store.store(out, password(current));
        }

        // Then
        Finding found = forge(current).examine(paper);
        assertTrue(found.signed() && found.intact());
    }

    private static PadesForge forge(Map<String, String> settings) {
        return new PadesForge(new SealKey(path(settings), settings.get("DT_SEAL_PASSWORD")));
    }

    private static KeyStore load(Map<String, String> settings) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(path(settings))) {
            store.load(in, password(settings));
        }
        return store;
    }

    private static Path path(Map<String, String> settings) {
        return Path.of(settings.get("DT_SEAL_KEYSTORE"));
    }

    private static char[] password(Map<String, String> settings) {
        return settings.get("DT_SEAL_PASSWORD").toCharArray();
    }
}
