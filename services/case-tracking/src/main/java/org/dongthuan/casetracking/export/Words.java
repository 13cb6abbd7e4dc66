package org.dongthuan.casetracking.export;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Words of one language for what stands in the files as a code; {@code export/words_<language>.properties}. */
public final class Words {

    private static final ResourceBundle.Control ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param language {@code vi} or {@code en} */
    public static Words in(String language) {
        return new Words(ResourceBundle.getBundle("export/words", Locale.of(language), ONLY));
    }

    /** What stands under a key that the code itself names. @throws MissingResourceException when it does not */
    public String of(String key) {
        return bundle.getString(key);
    }

    /** Words for a code; the code where it has none, so that a state of tomorrow is not lost. Null for null. */
    public String of(String kind, Object code) {
        String key = kind + "." + code;
        return code == null ? null : bundle.containsKey(key) ? bundle.getString(key) : code.toString();
    }

    /** Heads of columns. */
    public List<String> columns(String... names) {
        return Stream.of(names).map(name -> of("column." + name)).toList();
    }

    public String yesNo(boolean yes) {
        return of(yes ? "yes" : "no");
    }
}
