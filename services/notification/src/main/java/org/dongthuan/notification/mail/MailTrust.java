package org.dongthuan.notification.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates the mail server may show, where that is no public authority: agencies often have one of their own. */
final class MailTrust {

    private MailTrust() {}

    /**
     * @param file certificates of authorities, PEM; nobody else is trusted
     * @throws IllegalStateException when it cannot be read or holds none
     */
    static SSLSocketFactory of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
            authorities.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                authorities.setCertificateEntry(String.valueOf(authorities.size()), certificate);
            }
            if (authorities.size() == 0) {
                throw new IllegalStateException("No certificate in " + file);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(authorities);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The authorities of the mail server cannot be read", e);
        }
    }
}
