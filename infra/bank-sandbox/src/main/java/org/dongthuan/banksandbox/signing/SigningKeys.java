package org.dongthuan.banksandbox.signing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** This bank's signing key, the platform's public keys, and a key nobody knows for signatures that must fail. */
@Startup
@ApplicationScoped
public class SigningKeys {

    private final PublicJsonWebKey own;
    private final JsonWebKeySet peer;
    private final PrivateKey wrong;

    /** @throws IllegalStateException when a key set cannot be read or the own set lacks a private key */
    public SigningKeys(SandboxConfig config) {
        try {
            this.own = signing(read(config.signing().keys()));
            this.peer = read(config.signing().peerKeys());
            this.wrong = EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey();
        } catch (JoseException | IOException e) {
            // The message of the library may quote key material.
            throw new IllegalStateException("DT_JWS_KEYS or DT_JWS_PEER_KEYS is not a readable JWK set");
        }
    }

    String keyId() {
        return own.getKeyId();
    }

    PrivateKey privateKey() {
        return own.getPrivateKey();
    }

    /** A key that belongs to nobody: what it signs must be refused. */
    PrivateKey wrongKey() {
        return wrong;
    }

    /** A key of the platform. */
    public Optional<PublicKey> peerKey(String keyId) {
        return peer.getJsonWebKeys().stream()
                .filter(key -> keyId.equals(key.getKeyId()))
                .map(key -> (Key) key.getKey())
                .filter(PublicKey.class::isInstance)
                .map(PublicKey.class::cast)
                .findFirst();
    }

    private static PublicJsonWebKey signing(JsonWebKeySet set) {
        return set.getJsonWebKeys().stream()
                .filter(PublicJsonWebKey.class::isInstance)
                .map(PublicJsonWebKey.class::cast)
                .filter(key -> key.getPrivateKey() != null && key.getKeyId() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("DT_JWS_KEYS holds no private key with a kid"));
    }

    private static JsonWebKeySet read(String value) throws JoseException, IOException {
        String text = value.strip();
        return new JsonWebKeySet(text.startsWith("{") ? text : Files.readString(Path.of(text)));
    }
}
