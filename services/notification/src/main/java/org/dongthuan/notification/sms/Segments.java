package org.dongthuan.notification.sms;

import java.util.ArrayList;
import java.util.List;

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
        Alphabet alphabet = alphabetOf(text);
        int units = units(text, alphabet);
        return new Segments(
                alphabet,
                units,
                units <= alphabet.single ? 1 : pieces(text, alphabet).size());
    }

    /** The text as it is cut into parts: the whole of it when it fits into one. */
    static List<String> cut(String text) {
        Alphabet alphabet = alphabetOf(text);
        return units(text, alphabet) <= alphabet.single ? List.of(text) : pieces(text, alphabet);
    }

    private static Alphabet alphabetOf(String text) {
        return Gsm7.fits(text) ? Alphabet.GSM7 : Alphabet.UCS2;
    }

    private static int units(String text, Alphabet alphabet) {
        return text.codePoints().map(point -> size(point, alphabet)).sum();
    }

    private static int size(int point, Alphabet alphabet) {
        return alphabet == Alphabet.GSM7 ? Gsm7.septets((char) point) : Character.charCount(point);
    }

    private static List<String> pieces(String text, Alphabet alphabet) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int inPart = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int size = size(point, alphabet);
            if (inPart + size > alphabet.each) {
                pieces.add(text.substring(from, at));
                from = at;
                inPart = 0;
            }
            inPart += size;
            at += Character.charCount(point);
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
