package org.dongthuan.bankintegration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Verifies a container as its README.txt says, with the JDK alone: no class of the service, no JOSE library. */
final class EvidenceVerifier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> files;
    private final List<String> faults = new ArrayList<>();

    private EvidenceVerifier(Map<String, byte[]> files) {
        this.files = files;
    }

    static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a container; empty when it holds. */
    static List<String> faults(Map<String, byte[]> files) {
        EvidenceVerifier verifier = new EvidenceVerifier(files);
        try {
            verifier.verify();
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            verifier.faults.add(e.toString());
        }
        return verifier.faults;
    }

    private void verify() throws GeneralSecurityException, IOException {
        JsonNode manifest = JSON.readTree(files.get("manifest.json"));
        TreeSet<String> named = new TreeSet<>();
        for (JsonNode file : manifest.path("files")) {
            String path = file.path("path").asText();
            named.add(path);
            check(
                    files.containsKey(path)
                            && file.path("sha256").asText().equals(hex(sha256(files.get(path))))
                            && file.path("bytes").asInt() == files.get(path).length,
                    "sum of " + path);
        }
        TreeSet<String> there = new TreeSet<>(files.keySet());
        there.removeIf(path -> !path.startsWith("messages/") && !path.startsWith("keys/"));
        check(there.equals(named), "files named");
        for (JsonNode message : manifest.path("messages")) {
            check(isSigned(message), "signature of " + message.path("body").asText());
        }
        audit();
    }

    private boolean isSigned(JsonNode message) throws GeneralSecurityException, IOException {
        String[] jws = text(message.path("signature").asText()).split("\\.", -1);
        String payload = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(files.get(message.path("body").asText()));
        JsonNode header = JSON.readTree(Base64.getUrlDecoder().decode(jws[0]));
        JsonNode keys =
                JSON.readTree(files.get(message.path("keySet").asText())).path("keys");
        return jws[1].isEmpty()
                && header.path("alg").asText().equals("ES256")
                && header.path("kid").asText().equals(message.path("keyId").asText())
                && verifies(
                        keys,
                        header.path("kid").asText(),
                        (jws[0] + "." + payload).getBytes(StandardCharsets.US_ASCII),
                        Base64.getUrlDecoder().decode(jws[2]));
    }

    private void audit() throws GeneralSecurityException, IOException {
        byte[] entry = files.get("audit/entry.json");
        JsonNode proof = JSON.readTree(files.get("audit/proof.json"));
        String digest = "sha-256:" + hex(sha256(files.get("manifest.json")));
        boolean names = false;
        for (JsonNode object : JSON.readTree(entry).path("objectIds")) {
            names |= object.asText().equals(digest);
        }
        check(names, "manifest in the log");
        byte[] root = root(proof, sha256(new byte[] {0}, entry));
        JsonNode head = proof.path("head");
        check(Arrays.equals(root, base64(head.path("root"))), "entry in the tree");
        check(head.path("size").asLong() == proof.path("treeSize").asLong(), "size of the tree");
        String signed = "dongthuan-audit-log\n" + head.path("size").asLong() + "\n"
                + head.path("root").asText() + "\n" + head.path("at").asText() + "\n"
                + head.path("day").asText("-") + "\n";
        check(
                verifies(
                        proof.path("keys"),
                        head.path("keyId").asText(),
                        signed.getBytes(StandardCharsets.UTF_8),
                        base64(head.path("signature"))),
                "head");
    }

    /** RFC 9162 §2.1.3.2. */
    private static byte[] root(JsonNode proof, byte[] leaf) throws GeneralSecurityException {
        long index = proof.path("index").asLong();
        long last = proof.path("treeSize").asLong() - 1;
        byte[] hash = leaf;
        for (JsonNode step : proof.path("path")) {
            byte[] sibling = base64(step);
            if ((index & 1) == 1 || index == last) {
                hash = sha256(new byte[] {1}, sibling, hash);
                while ((index & 1) == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                hash = sha256(new byte[] {1}, hash, sibling);
            }
            index >>= 1;
            last >>= 1;
        }
        return last == 0 ? hash : new byte[0];
    }

    private static boolean verifies(JsonNode keys, String kid, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        for (JsonNode jwk : keys) {
            if (jwk.path("kid").asText().equals(kid)) {
                Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
                check.initVerify(key(jwk));
                check.update(signed);
                return check.verify(signature);
            }
        }
        return false;
    }

    private static PublicKey key(JsonNode jwk) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(jwk.path("x")), coordinate(jwk.path("y")));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(JsonNode value) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(value.asText()));
    }

    static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] base64(JsonNode value) {
        return Base64.getDecoder().decode(value.asText());
    }

    private String text(String path) {
        return new String(files.get(path), StandardCharsets.US_ASCII);
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }
}
