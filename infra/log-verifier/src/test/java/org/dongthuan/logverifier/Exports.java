package org.dongthuan.logverifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Writes exports by the letter of decision 0006, with a key of its own. */
final class Exports {

    static final Instant START = Instant.parse("2023-08-09T01:00:00Z");
    private final KeyPair keys = newKeys();
    private final MerkleHashes hashes = new MerkleHashes();

    /** A log of so many entries; {@code heads}: size → day. */
    List<String> of(int entries, Map<Integer, String> heads) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            texts.add(entry(i, START.plusSeconds(i)));
        }
        return of(texts, heads);
    }

    List<String> of(List<String> entries, Map<Integer, String> heads) {
        List<String> lines = new ArrayList<>();
        MerkleHashes.GrowingTree tree = hashes.new GrowingTree();
        lines.add(
                "{\"kind\":\"log\",\"format\":1,\"entries\":%d,\"heads\":%d}".formatted(entries.size(), heads.size()));
        lines.add(key());
        for (int i = 0; i < entries.size(); i++) {
            tree.add(hashes.leaf(entries.get(i).getBytes(StandardCharsets.UTF_8)));
            lines.add(entryLine(i, entries.get(i)));
            String day = new TreeMap<>(heads).get(i + 1);
            if (day != null) {
                lines.add(head(i + 1, tree.root(), START.plusSeconds(1000 + i), day));
            }
        }
        lines.add("{\"kind\":\"end\",\"entries\":%d}".formatted(entries.size()));
        return lines;
    }

    static String entry(int index, Instant recordedAt) {
        return "{\"v\":1,\"index\":%d,\"eventId\":\"%s\",\"recordedAt\":\"%s\",\"actorId\":\"co-1\",\"roles\":[\"CO\"],\"action\":\"read\"}"
                .formatted(index, id(index), recordedAt);
    }

    static UUID id(int index) {
        return new UUID(7, index);
    }

    String entryLine(int index, String entry) {
        return "{\"kind\":\"entry\",\"index\":%d,\"id\":\"%s\",\"leafHash\":\"%s\",\"entry\":\"%s\"}"
                .formatted(
                        index,
                        id(index),
                        base64(hashes.leaf(entry.getBytes(StandardCharsets.UTF_8))),
                        entry.replace("\"", "\\\""));
    }

    String head(int size, byte[] root, Instant at, String day) {
        Head unsigned = new Head(size, base64(root), at.toString(), day, "log-1", "");
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(unsigned.signed());
            return "{\"kind\":\"head\",\"size\":%d,\"root\":\"%s\",\"at\":\"%s\",%s\"keyId\":\"log-1\",\"signature\":\"%s\"}"
                    .formatted(
                            size,
                            unsigned.root(),
                            at,
                            day.equals("-") ? "" : "\"day\":\"" + day + "\",",
                            base64(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String key() {
        ECPublicKey open = (ECPublicKey) keys.getPublic();
        return "{\"kind\":\"key\",\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"log-1\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(number(open.getW().getAffineX()), number(open.getW().getAffineY()));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String number(BigInteger value) {
        byte[] plain = value.toByteArray();
        byte[] digits = plain[0] == 0 ? Arrays.copyOfRange(plain, 1, plain.length) : plain;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
