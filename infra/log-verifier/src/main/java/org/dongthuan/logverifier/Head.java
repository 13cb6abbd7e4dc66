package org.dongthuan.logverifier;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * A tree head as the export tells it.
 *
 * @param at when it was signed, as written
 * @param day the day in Vietnam whose end it marks; {@code -} for one made on demand
 */
record Head(long size, String root, String at, String day, String keyId, String signature) {

    static Head of(Map<String, Object> line) {
        return new Head(
                Fields.number(line, "size"),
                Fields.text(line, "root"),
                Fields.text(line, "at"),
                line.containsKey("day") ? Fields.text(line, "day") : "-",
                Fields.text(line, "keyId"),
                Fields.text(line, "signature"));
    }

    /** The bytes that were signed. */
    byte[] signed() {
        return "dongthuan-audit-log\n%d\n%s\n%s\n%s\n"
                .formatted(size, root, at, day)
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] rootHash() {
        return Base64.getDecoder().decode(root);
    }

    String name() {
        return "head of size " + size + (day.equals("-") ? " signed " + at : " for " + day);
    }
}
