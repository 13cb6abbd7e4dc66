package org.dongthuan.intake.signin;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.crypto.KeyRing;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;

/** The key pair that signs citizens' tokens (ES256): made once, kept sealed in the database, the same for all instances. */
@ApplicationScoped
class CitizenKeys {

    private static final long FIRST_KEY_LOCK = 0x6b657973L;

    private final EntityManager entities;
    private final KeyRing keys;
    private final InstantSource clock;
    private volatile SigningKey current;

    CitizenKeys(EntityManager entities, KeyRing keys, InstantSource clock) {
        this.entities = entities;
        this.keys = keys;
        this.clock = clock;
    }

    /** A usable key pair. */
    record SigningKey(String kid, ECPublicKey publicKey, PrivateKey privateKey) {}

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
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, FIRST_KEY_LOCK)
                .getSingleResult();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select kid, public_key, private_key from citizen_signing_key order by created_at desc limit 1")
                .getResultList();
        if (rows.isEmpty()) {
            return create();
        }
        Object[] row = rows.getFirst();
        String kid = (String) row[0];
        KeyFactory factory = KeyFactory.getInstance("EC");
        return new SigningKey(
                kid,
                (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec((byte[]) row[1])),
                factory.generatePrivate(new PKCS8EncodedKeySpec(keys.openForService((byte[]) row[2], kid))));
    }

    private SigningKey create() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        String kid = UUID.randomUUID().toString();
        entities.createNativeQuery("insert into citizen_signing_key (kid, public_key, private_key, created_at)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, kid)
                .setParameter(2, pair.getPublic().getEncoded())
                .setParameter(3, keys.sealForService(pair.getPrivate().getEncoded(), kid))
                .setParameter(4, clock.instant())
                .executeUpdate();
        return new SigningKey(kid, (ECPublicKey) pair.getPublic(), pair.getPrivate());
    }
}
