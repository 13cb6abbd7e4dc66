package org.dongthuan.notification.template;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import org.dongthuan.platform.crypto.Sha256;

/** One version of one text in one language. @param mostParts parts a phone may have to put together for it */
public record Template(String code, String language, int version, LocalDate validFrom, String text, int mostParts)
        implements TextVersion {

    /** Whether the text needs this value. */
    public boolean needs(String placeholder) {
        return text.contains("{" + placeholder + "}");
    }

    /** The text with its values; one that is not known is left out with the space before it. */
    public String fill(Map<String, String> values) {
        return filled(text, values);
    }

    /** As {@link #fill}, for another text than a template's. */
    public static String filled(String text, Map<String, String> values) {
        Matcher matcher = TextRule.PLACEHOLDER.matcher(text);
        String filled = matcher.replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
        return filled.replaceAll(" {2,}", " ").replaceAll(" (?=[:.,])", "").strip();
    }

    /** SHA-256 of the text with its placeholders, hexadecimal: which text went out, without keeping what it said. */
    public String hash() {
        return Sha256.hex(text);
    }
}
