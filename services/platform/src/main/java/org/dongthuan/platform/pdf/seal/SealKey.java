package org.dongthuan.platform.pdf.seal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The seal's private key and certificates, and those of the seals before it; read when the first document is sealed. */
public final class SealKey {

    private final Path file;
    private final String password;
    private Read read;

    /**
     * @param file a PKCS #12 store with the seal's key and its certificates up to the authority that issued them; beside the
     *     key, certificates of former seals
     * @param password of the store and of the key in it
     */
    public SealKey(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    private record Read(PrivateKey key, CertificateToken[] chain, Set<CertificateToken> former) {}

    /** From the seal's own certificate up to the authority's. */
    CertificateToken[] chain() {
        return read().chain().clone();
    }

    /** Whether the certificate is the seal's, or a former seal's, whose documents stay valid. */
    boolean isOurs(CertificateToken certificate) {
        return chain()[0].equals(certificate) || read().former().contains(certificate);
    }

    /** ECDSA with SHA-256, DER. */
    byte[] sign(byte[] data) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(read().key());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal cannot sign", e);
        }
    }

    private synchronized Read read() {
        if (read == null) {
            read = load();
        }
        return read;
    }

    private Read load() {
        char[] secret = password.toCharArray();
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret);
            String alias = Collections.list(store.aliases()).stream()
                    .filter(name -> chainLength(store, name) > 1)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No certified key in the seal's store"));
            CertificateToken[] chain = Arrays.stream(store.getCertificateChain(alias))
                    .map(SealKey::token)
                    .toArray(CertificateToken[]::new);
            return new Read((PrivateKey) store.getKey(alias, secret), chain, former(store));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The seal's store cannot be read", e);
        }
    }

    private static Set<CertificateToken> former(KeyStore store) throws GeneralSecurityException {
        Set<CertificateToken> former = new HashSet<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias)) {
                former.add(token(store.getCertificate(alias)));
            }
        }
        return former;
    }

    private static CertificateToken token(Certificate certificate) {
        return new CertificateToken((X509Certificate) certificate);
    }

    private static int chainLength(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias) ? store.getCertificateChain(alias).length : 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal's store cannot be read", e);
        }
    }
}
