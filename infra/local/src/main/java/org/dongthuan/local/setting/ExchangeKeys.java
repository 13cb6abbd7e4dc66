package org.dongthuan.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * Signing keys of the exchange between platform and bank, and of the audit log: EC P-256 (ES256) as JWK sets (RFC 7517), one
 * pair a side, made once for a data folder.
 */
public final class ExchangeKeys {
    private static final int COORDINATE_BYTES = 32;

    private ExchangeKeys() {}

    /** File of this side's own set, private parts included. */
    public static Path privateSet(DataFolder data, String side) {
        makeOnce(data, side);
        return data.of("keys").resolve(side + ".jwks");
    }

    /** File of what the other side knows of it. */
    public static Path publicSet(DataFolder data, String side) {
        makeOnce(data, side);
        return data.of("keys").resolve(side + ".public.jwks");
    }

    private static synchronized void makeOnce(DataFolder data, String side) {
        Path hidden = data.of("keys").resolve(side + ".jwks");
        if (Files.exists(hidden)) {
            return;
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            ECPublicKey open = (ECPublicKey) pair.getPublic();
            String facts =
                    "\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"alg\":\"ES256\",\"kid\":\"%s-1\",\"x\":\"%s\",\"y\":\"%s\""
                            .formatted(
                                    side,
                                    number(open.getW().getAffineX()),
                                    number(open.getW().getAffineY()));
            Files.writeString(data.of("keys").resolve(side + ".public.jwks"), "{\"keys\":[{" + facts + "}]}\n");
            Path next = data.of("keys").resolve(side + ".jwks.next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            String secret = number(((ECPrivateKey) pair.getPrivate()).getS());
            Files.writeString(next, "{\"keys\":[{" + facts + ",\"d\":\"" + secret + "\"}]}\n");
            Files.move(next, hidden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fixed-width big-endian octets, base64url (RFC 7518 §6.2.1). */
    private static String number(BigInteger value) {
        byte[] octets = new byte[COORDINATE_BYTES];
        byte[] plain = value.toByteArray();
        byte[] digits = plain.length > COORDINATE_BYTES
                ? Arrays.copyOfRange(plain, plain.length - COORDINATE_BYTES, plain.length)
                : plain;
        System.arraycopy(digits, 0, octets, COORDINATE_BYTES - digits.length, digits.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }
}
