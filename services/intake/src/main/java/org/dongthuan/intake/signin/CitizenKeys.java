package org.dongthuan.intake.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Sql;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/** The key pair that signs citizens' tokens (ES256): made once, kept sealed in the database, the same for all instances. */
@ApplicationScoped
class CitizenKeys {

    private static final int FIRST_KEY_LOCK = 2;

    private final Sql sql;
    private final KeyRing keys;
    private final InstantSource clock;
    private volatile SigningKey current;

    CitizenKeys(Sql sql, KeyRing keys, InstantSource clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** A usable key pair. */
    record SigningKey(String kid, ECPublicKey publicKey, PrivateKey privateKey) {}

    private record StoredKey(String kid, byte[] publicKey, byte[] sealedPrivateKey) {}

    SigningKey current() {
        SigningKey key = current;
        if (key == null) {
            key = QuarkusTransaction.requiringNew().call(this::loadOrCreate);
            current = key;
        }
        return key;
    }

    /** The public half as a JWK set, for whoever checks tokens. */
    String jwks() {
        SigningKey key = current();
        EllipticCurveJsonWebKey jwk = new EllipticCurveJsonWebKey(key.publicKey());
        jwk.setKeyId(key.kid());
        jwk.setAlgorithm("ES256");
        jwk.setUse("sig");
        return new JsonWebKeySet(jwk).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private SigningKey loadOrCreate() throws GeneralSecurityException {
        sql.lock(FIRST_KEY_LOCK, "citizen-keys");
        Optional<StoredKey> stored = sql.one(
                "select kid, public_key, private_key from citizen_signing_key order by created_at desc limit 1",
                row -> new StoredKey(row.text("kid"), row.bytes("public_key"), row.bytes("private_key")));
        return stored.isPresent() ? open(stored.get()) : create();
    }

    private SigningKey open(StoredKey stored) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("EC");
        return new SigningKey(
                stored.kid(),
                (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(stored.publicKey())),
                factory.generatePrivate(
                        new PKCS8EncodedKeySpec(keys.openForService(stored.sealedPrivateKey(), stored.kid()))));
    }

    private SigningKey create() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        String kid = UUID.randomUUID().toString();
        sql.run(
                "insert into citizen_signing_key (kid, public_key, private_key, created_at)" + " values (?, ?, ?, ?)",
                kid,
                pair.getPublic().getEncoded(),
                keys.sealForService(pair.getPrivate().getEncoded(), kid),
                clock.instant());
        return new SigningKey(kid, (ECPublicKey) pair.getPublic(), pair.getPrivate());
    }
}
