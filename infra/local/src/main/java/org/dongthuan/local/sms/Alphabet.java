package org.dongthuan.local.sms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of a short message by its data coding (SMPP 3.4 §5.2.19). */
final class Alphabet {
    private static final int ESCAPE = 0x1b;

    /** GSM 03.38 default alphabet, one character per septet value; 0x1B escapes to the extension table. */
    private static final String GSM = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    private static final String EXTENSION_CODES = "\n\u0014()/<=>@e";
    private static final String EXTENSION_LETTERS = "\f^{}\\[~]|€";

    private Alphabet() {}

    /** Decodes one octet per septet for coding 0, UCS-2 for 8, Latin-1 and ASCII for 3 and 1. */
    static String decode(byte coding, byte[] octets) {
        return switch (coding) {
            case 0 -> gsm(octets);
            case 8 -> new String(octets, StandardCharsets.UTF_16BE);
            case 1 -> new String(octets, StandardCharsets.US_ASCII);
            default -> new String(octets, Charset.forName("ISO-8859-1"));
        };
    }

    private static String gsm(byte[] octets) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < octets.length; i++) {
            int code = octets[i] & 0x7f;
            if (code == ESCAPE && i + 1 < octets.length) {
                int extended = EXTENSION_CODES.indexOf(octets[++i]);
                text.append(extended < 0 ? ' ' : EXTENSION_LETTERS.charAt(extended));
            } else {
                text.append(GSM.charAt(code));
            }
        }
        return text.toString();
    }
}
