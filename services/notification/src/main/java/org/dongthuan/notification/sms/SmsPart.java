package org.dongthuan.notification.sms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.notification.sms.Segments.Alphabet;

/**
 * What one submission carries of a text: all of it, or a part behind a header that lets the phone put the parts together
 * (3GPP TS 23.040 §9.2.3.24.1, one octet of reference).
 *
 * @param octets header included
 * @param headed whether there is a header
 */
record SmsPart(Alphabet alphabet, byte[] octets, boolean headed) {

    private static final int HEADER_OCTETS = 6;

    /** @param reference tells this text from others that are on their way to the same phone; only its low octet counts */
    static List<SmsPart> of(String text, int reference) {
        Alphabet alphabet = Segments.of(text).alphabet();
        List<String> pieces = Segments.cut(text);
        if (pieces.size() == 1) {
            return List.of(new SmsPart(alphabet, encode(text, alphabet), false));
        }
        List<SmsPart> parts = new ArrayList<>();
        for (String piece : pieces) {
            byte[] body = encode(piece, alphabet);
            byte[] octets = new byte[HEADER_OCTETS + body.length];
            byte[] header = {5, 0, 3, (byte) reference, (byte) pieces.size(), (byte) (parts.size() + 1)};
            System.arraycopy(header, 0, octets, 0, HEADER_OCTETS);
            System.arraycopy(body, 0, octets, HEADER_OCTETS, body.length);
            parts.add(new SmsPart(alphabet, octets, true));
        }
        return parts;
    }

    private static byte[] encode(String text, Alphabet alphabet) {
        return alphabet == Alphabet.GSM7 ? Gsm7.encode(text) : text.getBytes(StandardCharsets.UTF_16BE);
    }
}
