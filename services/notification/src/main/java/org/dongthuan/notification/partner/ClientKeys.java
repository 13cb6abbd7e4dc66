package org.dongthuan.notification.partner;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dongthuan.platform.problem.DomainException;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The public keys of a partner's client, held against what a realm can use and what we take for safe. */
final class ClientKeys {

    private static final String FIELD = "keys";
    private static final int MOST = 2;
    private static final int RSA_BITS = 2048;

    private ClientKeys() {}

    /** @throws DomainException 422 when they are not one or two strong public keys, each with a {@code kid} of its own */
    static List<Map<String, Object>> checked(Map<String, Object> set) {
        if (!(set.get("keys") instanceof List<?> keys) || keys.isEmpty() || keys.size() > MOST) {
            throw invalid("one-or-two", "Give a JWK set with one key, or two during a rotation.");
        }
        List<Map<String, Object>> checked = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object one : keys) {
            PublicJsonWebKey key = read(one);
            if (key.getPrivateKey() != null) {
                throw invalid("public-only", "This is a private key: it must never leave the partner. Make a new one.");
            }
            if (key.getKeyId() == null || !ids.add(key.getKeyId())) {
                throw invalid("kid", "Each key needs a kid of its own.");
            }
            Map<String, Object> told = key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            told.put("use", "sig");
            told.put("alg", algorithm(key));
            checked.add(told);
        }
        return checked;
    }

    private static PublicJsonWebKey read(Object one) {
        try {
            if (one instanceof Map<?, ?> parameters) {
                @SuppressWarnings("unchecked") // JSON objects have no other keys
                Map<String, Object> named = (Map<String, Object>) parameters;
                return PublicJsonWebKey.Factory.newPublicJwk(named);
            }
        } catch (JoseException | RuntimeException e) {
            throw invalid("jwk", "This is no public key in JWK form.");
        }
        throw invalid("jwk", "This is no public key in JWK form.");
    }

    private static String algorithm(PublicJsonWebKey key) {
        if (key instanceof RsaJsonWebKey rsa
                && ((RSAPublicKey) rsa.getKey()).getModulus().bitLength() >= RSA_BITS) {
            return "RS256";
        }
        if (key instanceof EllipticCurveJsonWebKey ec && EllipticCurves.P_256.equals(ec.getCurveName())) {
            if (!isOnCurve((ECPublicKey) ec.getKey())) {
                throw invalid("jwk", "This is no public key in JWK form.");
            }
            return "ES256";
        }
        throw invalid("strong", "A key is RSA with at least 2048 bits, or EC on P-256.");
    }

    /** The library takes any two numbers for a point: y² = x³ + ax + b has to hold. */
    private static boolean isOnCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        BigInteger right =
                x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.multiply(y).mod(p).equals(right);
    }

    private static DomainException invalid(String rule, String text) {
        return DomainException.invalid(FIELD, rule, text);
    }
}
