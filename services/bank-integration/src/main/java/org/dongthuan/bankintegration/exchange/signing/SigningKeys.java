package org.dongthuan.bankintegration.exchange.signing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** Our signing key and each bank's public keys; two of the latter may be valid during a rotation. */
@Startup
@ApplicationScoped
public class SigningKeys {

    private final String ownName;
    private final PublicJsonWebKey own;
    private final Map<String, JsonWebKeySet> peers = new HashMap<>();

    /** @throws IllegalStateException when a key set cannot be read or the own set lacks a private key with a kid */
    SigningKeys(BankIntegrationConfig config) {
        this.ownName = config.signing().audience();
        this.own = signing(read(config.signing().keys(), "DT_JWS_KEYS"));
        config.banks().forEach((org, bank) -> peers.put(org, read(bank.keys(), "The key set of " + org)));
    }

    /** A public key. @param jwk as JSON, without anything private */
    public record Public(String keyId, String jwk) {}

    /** The public keys of both sides: ours under our own name, each bank's under its organisation code. */
    public Map<String, List<Public>> publicKeys() {
        Map<String, List<Public>> all = new HashMap<>();
        all.put(ownName, List.of(shown(own)));
        peers.forEach((org, set) -> all.put(
                org,
                set.getJsonWebKeys().stream()
                        .filter(key -> key.getKeyId() != null)
                        .map(SigningKeys::shown)
                        .toList()));
        return all;
    }

    private static Public shown(JsonWebKey key) {
        return new Public(key.getKeyId(), key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    }

    String keyId() {
        return own.getKeyId();
    }

    PrivateKey privateKey() {
        return own.getPrivateKey();
    }

    Optional<PublicKey> peerKey(String org, String keyId) {
        return peers.getOrDefault(org, new JsonWebKeySet()).getJsonWebKeys().stream()
                .filter(key -> keyId.equals(key.getKeyId()))
                .map(key -> (Object) key.getKey())
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

    private static JsonWebKeySet read(String value, String name) {
        String text = value.strip();
        try {
            return new JsonWebKeySet(text.startsWith("{") ? text : Files.readString(Path.of(text)));
        } catch (JoseException | IOException e) {
            // The library's message may quote key material.
            throw new IllegalStateException(name + " is not a readable JWK set");
        }
    }
}
