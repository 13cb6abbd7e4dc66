package org.dongthuan.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.dongthuan.local.setting.Settings;

/**
 * The key with which a partner signs in (RFC 7523, {@code private_key_jwt}, RS256). Made once for a data folder; Keycloak
 * learns only the public half.
 */
public final class PartnerKeys {
    private static final int BITS = 2048;

    private PartnerKeys() {}

    /** PKCS #8 PEM file of the private key. */
    public static Path file(Settings settings, String client) {
        return settings.data().of("keys").resolve(client + ".pem");
    }

    /** The public key, base64 of X.509 without header lines; both halves are made when absent. */
    public static String publicKey(Settings settings, String client) throws IOException {
        Path publicFile = settings.data().of("keys").resolve(client + ".pub");
        if (!Files.exists(publicFile)) {
            KeyPair pair = generate();
            Path file = file(settings, client);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(pair.getPrivate().getEncoded());
            Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
            Files.writeString(
                    publicFile,
                    Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        }
        return Files.readString(publicFile);
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
