package org.dongthuan.local.sms;

import java.util.Arrays;

/**
 * One short message as submitted: a whole text, or one part of a longer one.
 *
 * @param reference the sender's number for the whole text; 0 with {@code total} 1
 * @param number from 1
 */
record Part(int reference, int total, int number, byte[] octets) {
    private static final int CONCATENATED = 0x00;
    private static final int CONCATENATED_16_BIT = 0x08;
    private static final int HEADER_BYTES_OF_ELEMENT = 2;

    /** Reads the user data header (3GPP TS 23.040 §9.2.3.24) when {@code hasHeader}. */
    static Part read(byte[] message, boolean hasHeader) {
        if (!hasHeader || message.length == 0) {
            return new Part(0, 1, 1, message);
        }
        int end = Math.min(1 + (message[0] & 0xff), message.length);
        byte[] octets = Arrays.copyOfRange(message, end, message.length);
        int at = 1;
        while (at + HEADER_BYTES_OF_ELEMENT <= end) {
            int kind = message[at] & 0xff;
            int length = message[at + 1] & 0xff;
            int value = at + HEADER_BYTES_OF_ELEMENT;
            if (kind == CONCATENATED && length == 3 && value + 3 <= end) {
                return new Part(message[value] & 0xff, message[value + 1] & 0xff, message[value + 2] & 0xff, octets);
            }
            if (kind == CONCATENATED_16_BIT && length == 4 && value + 4 <= end) {
                int reference = (message[value] & 0xff) << 8 | message[value + 1] & 0xff;
                return new Part(reference, message[value + 2] & 0xff, message[value + 3] & 0xff, octets);
            }
            at = value + length;
        }
        return new Part(0, 1, 1, octets);
    }
}
