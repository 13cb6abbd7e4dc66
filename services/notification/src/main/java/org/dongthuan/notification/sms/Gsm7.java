package org.dongthuan.notification.sms;

import java.io.ByteArrayOutputStream;

/** GSM 03.38 default alphabet, one octet per septet as SMPP data coding 0 carries it. */
public final class Gsm7 {

    private static final int ESCAPE = 0x1b;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final byte[] EXTENDED_CODES = {0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65};

    private Gsm7() {}

    /** Septets a character takes: 1, or 2 from the extension table; 0 when the alphabet lacks it. */
    static int septets(char letter) {
        if (letter != ESCAPE && BASIC.indexOf(letter) >= 0) {
            return 1;
        }
        return EXTENDED.indexOf(letter) >= 0 ? 2 : 0;
    }

    /** Whether each character is in the alphabet. */
    public static boolean fits(String text) {
        return text.chars().allMatch(letter -> septets((char) letter) > 0);
    }

    /** @throws IllegalArgumentException when a character is not in the alphabet */
    public static byte[] encode(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
        for (char letter : text.toCharArray()) {
            switch (septets(letter)) {
                case 1 -> octets.write(BASIC.indexOf(letter));
                case 2 -> {
                    octets.write(ESCAPE);
                    octets.write(EXTENDED_CODES[EXTENDED.indexOf(letter)]);
                }
                default -> throw new IllegalArgumentException("The text has a letter that GSM-7 lacks");
            }
        }
        return octets.toByteArray();
    }
}
