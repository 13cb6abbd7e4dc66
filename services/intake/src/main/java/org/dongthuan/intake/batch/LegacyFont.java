package org.dongthuan.intake.batch;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Optional;

/**
 * How Vietnamese was typed before Unicode: with fonts that draw Vietnamese where others have West European signs. Read from
 * text that was decoded as Windows-1252.
 */
enum LegacyFont {
    /** TCVN 5712:1993, third table, the ABC fonts: a sign a letter. Capitals with a tone are small ones in a font of capitals. */
    TCVN3(
            "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑ" + "ÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
            "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễ" + "ếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
            Map.of()),
    /** VNI for Windows: most marks are a sign of their own behind the letter. */
    VNI(
            "íìæóòîôöñÍÌÆÓÒÎÔÖÑ",
            "íìỉĩịỵơưđÍÌỈĨỊỴƠƯĐ",
            Map.ofEntries(
                    Map.entry('ù', "\u0301"),
                    Map.entry('ø', "\u0300"),
                    Map.entry('û', "\u0309"),
                    Map.entry('õ', "\u0303"),
                    Map.entry('ï', "\u0323"),
                    Map.entry('â', "\u0302"),
                    Map.entry('á', "\u0302\u0301"),
                    Map.entry('à', "\u0302\u0300"),
                    Map.entry('å', "\u0302\u0309"),
                    Map.entry('ã', "\u0302\u0303"),
                    Map.entry('ä', "\u0302\u0323"),
                    Map.entry('ê', "\u0306"),
                    Map.entry('é', "\u0306\u0301"),
                    Map.entry('è', "\u0306\u0300"),
                    Map.entry('ú', "\u0306\u0309"),
                    Map.entry('ü', "\u0306\u0303"),
                    Map.entry('ë', "\u0306\u0323")));

    private final String signs;
    private final String letters;
    private final Map<Character, String> marks;

    /** @param marks combining marks by the sign behind a letter that stands for them */
    LegacyFont(String signs, String letters, Map<Character, String> marks) {
        this.signs = signs;
        this.letters = letters;
        this.marks = marks;
    }

    /** The text in Unicode; empty when it holds a sign that the font does not have. */
    Optional<String> unicode(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            Optional<String> letter = letter(text.charAt(i));
            if (letter.isEmpty()) {
                return Optional.empty();
            }
            String mark = i + 1 < text.length() ? marks.get(Character.toLowerCase(text.charAt(i + 1))) : null;
            if (mark != null) {
                String marked = Normalizer.normalize(letter.get() + mark, Form.NFC);
                if (marked.length() != 1) {
                    return Optional.empty();
                }
                letter = Optional.of(marked);
                i++;
            }
            written.append(letter.get());
        }
        return Optional.of(written.toString());
    }

    private Optional<String> letter(char sign) {
        int place = signs.indexOf(sign);
        if (place >= 0) {
            return Optional.of(letters.substring(place, place + 1));
        }
        return sign < '\u0080' || Syllables.isBetween(sign) ? Optional.of(String.valueOf(sign)) : Optional.empty();
    }
}
