package org.dongthuan.intake.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.platform.problem.DomainException;

/**
 * The text of a file, its letters composed (NFC), and how it was written. Unicode is recognised; older ways are assumed only
 * where the text reads as Vietnamese in exactly one of them: a wrong guess would put wrong names on legal papers.
 */
record FileText(String text, Encoding encoding) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int SHORTEST_UTF_16 = 4;

    /** @throws DomainException 422 when no way of reading it gives Vietnamese, or more than one does */
    static FileText of(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return decoded(bytes, wide.get())
                    .map(text -> composed(text, Encoding.UTF_16))
                    .orElseThrow(FileText::unreadable);
        }
        return decoded(bytes, StandardCharsets.UTF_8)
                .map(text -> composed(text, Encoding.UTF_8))
                .orElseGet(() -> assumed(bytes));
    }

    private static FileText assumed(byte[] bytes) {
        Map<String, Encoding> readings = new LinkedHashMap<>();
        decoded(bytes, Charset.forName("windows-1258"))
                .map(text -> Normalizer.normalize(text, Form.NFC))
                .filter(Syllables::read)
                .ifPresent(text -> readings.put(text, Encoding.WINDOWS_1258));
        decoded(bytes, Charset.forName("windows-1252")).ifPresent(signs -> {
            for (LegacyFont font : LegacyFont.values()) {
                font.unicode(signs)
                        .filter(Syllables::read)
                        .ifPresent(text -> readings.putIfAbsent(text, Encoding.valueOf(font.name())));
            }
        });
        if (readings.isEmpty()) {
            throw unreadable();
        }
        if (readings.size() > 1) {
            throw DomainException.invalid(
                    "body",
                    "csv-encoding-unclear",
                    "The letters can be read in more than one way; save the file as Unicode (UTF-8).");
        }
        Map.Entry<String, Encoding> only = readings.entrySet().iterator().next();
        return composed(only.getKey(), only.getValue());
    }

    /** UTF-16 says so by its mark, or by every second byte of its header being none. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < SHORTEST_UTF_16) {
            return Optional.empty();
        }
        if ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) || (bytes[1] == 0 && bytes[3] == 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean big = (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) || (bytes[0] == 0 && bytes[2] == 0);
        return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Empty when the bytes are not of this charset. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static FileText composed(String text, Encoding encoding) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new FileText(Normalizer.normalize(unmarked, Form.NFC), encoding);
    }

    private static DomainException unreadable() {
        return DomainException.invalid(
                "body", "csv-utf-8", "The letters cannot be read; save the file as Unicode (UTF-8).");
    }
}
