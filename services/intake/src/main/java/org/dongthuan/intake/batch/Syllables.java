package org.dongthuan.intake.batch;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether letters can be Vietnamese: by how a syllable is built, not by a list of words, so that names count too. */
final class Syllables {

    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
            + "(?:uyê|uya|uyu|uây|uôi|ươi|ươu|iêu|yêu|oai|oao|oay|oeo|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi"
            + "|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])(?:ch|ng|nh|[ckmnpt])?");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** Digits and ASCII signs, spaces, and the signs that word processors put around words. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\x00-\\x40\\x5b-\\x60\\x7b-\\x7f“”‘’–—…•\\u00a0]+");

    private static final int OF_TEN = 9;

    private Syllables() {}

    /** Whether it reads as Vietnamese: of the words with other letters than English has, nine in ten can be syllables. */
    static boolean read(String text) {
        List<String> telling = Stream.of(BETWEEN.split(text))
                .filter(word -> word.chars().anyMatch(letter -> letter > '\u007f'))
                .toList();
        long possible = telling.stream().filter(Syllables::isPossible).count();
        return !telling.isEmpty() && possible * 10 >= (long) telling.size() * OF_TEN;
    }

    /** Whether it stands between words in any font: a space or a sign that is no letter. */
    static boolean isBetween(char sign) {
        return BETWEEN.matcher(String.valueOf(sign)).matches();
    }

    /** At most one tone, on letters that go together. */
    static boolean isPossible(String word) {
        String letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
        if (TONE.matcher(letters).results().count() > 1) {
            return false;
        }
        String bare = Normalizer.normalize(TONE.matcher(letters).replaceAll(""), Form.NFC);
        return SYLLABLE.matcher(bare).matches();
    }
}
