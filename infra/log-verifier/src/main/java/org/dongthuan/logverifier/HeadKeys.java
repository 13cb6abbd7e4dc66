package org.dongthuan.logverifier;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Public keys of the export (JWK, EC P-256) and the ES256 signatures made with them. */
final class HeadKeys {

    private final Map<String, PublicKey> keys = new HashMap<>();
    private final Map<String, String> thumbprints = new HashMap<>();

    /** @throws IllegalArgumentException when the line holds no such key */
    void add(Map<String, Object> line) {
        String id = Fields.text(line, "kid");
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            ECPoint point = new ECPoint(coordinate(line, "x"), coordinate(line, "y"));
            keys.put(
                    id,
                    KeyFactory.getInstance("EC")
                            .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
            thumbprints.put(id, Fields.text(line, "x"));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("key '" + id + "' is no point of P-256", e);
        }
    }

    /** What to compare with a copy of the key that came another way: key id and first coordinate. */
    Map<String, String> fingerprints() {
        return Map.copyOf(thumbprints);
    }

    boolean know(String id) {
        return keys.containsKey(id);
    }

    boolean signed(Head head) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(keys.get(head.keyId()));
            signature.update(head.signed());
            return signature.verify(Base64.getDecoder().decode(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static BigInteger coordinate(Map<String, Object> line, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(Fields.text(line, name)));
    }
}
