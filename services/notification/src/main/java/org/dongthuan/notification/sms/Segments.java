package org.dongthuan.notification.sms;

/**
 * How many parts a text takes (DOMAIN §4): GSM-7 160 septets, or 153 each in several; UCS-2 70 code units, or 67 each. A
 * pair (escape and letter, or surrogates) is never cut in two.
 *
 * @param units septets or code units altogether
 */
public record Segments(Alphabet alphabet, int units, int parts) {

    /** Which alphabet a text needs. */
    public enum Alphabet {
        GSM7(160, 153),
        UCS2(70, 67);

        private final int single;
        private final int each;

        Alphabet(int single, int each) {
            this.single = single;
            this.each = each;
        }
    }

    /** Counts a text. An empty one is one part. */
    public static Segments of(String text) {
        Alphabet alphabet = Gsm7.fits(text) ? Alphabet.GSM7 : Alphabet.UCS2;
        int units = 0;
        int parts = 1;
        int inPart = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int size = alphabet == Alphabet.GSM7 ? Gsm7.septets((char) point) : Character.charCount(point);
            if (inPart + size > alphabet.each) {
                parts++;
                inPart = 0;
            }
            inPart += size;
            units += size;
            i += Character.charCount(point);
        }
        return new Segments(alphabet, units, units <= alphabet.single ? 1 : parts);
    }
}
