package org.dongthuan.casetracking.rumour.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongthuan.casetracking.figures.Figures;
import org.dongthuan.casetracking.figures.PublicFigures;
import org.dongthuan.casetracking.rumour.domain.NoPerson;
import org.dongthuan.platform.problem.DomainException;

/** Text of a correction: placeholders such as {@code {listed}} stand for figures that are filled in when it is published. */
final class CorrectionText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private CorrectionText() {}

    /** @throws DomainException 422 for an unknown placeholder, or when it points to a person */
    static String checked(String text) {
        NoPerson.checked("text", text);
        Map<String, Integer> known = numbers(new Figures(
                0, new Figures.Accounts(0, 0, 0, 0), new Figures.People(0, 0), Map.of(), Map.of(), Map.of(), Map.of()));
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (!known.containsKey(found.group(1))) {
                throw DomainException.invalid(
                        "text", "known-placeholder", "Placeholders are " + String.join(", ", known.keySet()) + ".");
            }
        }
        return text;
    }

    /** Exact numbers by placeholder, to be kept with the correction. */
    static Map<String, Integer> numbers(Figures figures) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("submissions", figures.submissions());
        numbers.put("listed", figures.accounts().listed());
        numbers.put("closed", figures.accounts().closed());
        numbers.put("kept", figures.accounts().kept());
        numbers.put("open", figures.accounts().open());
        numbers.put("people", figures.people().all());
        numbers.put("told", figures.people().told());
        return numbers;
    }

    /** The text as everybody reads it: with public figures only. */
    static String filled(String text, Figures figures) {
        Map<String, String> words = PublicFigures.of(figures).words();
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.get(found.group(1))));
    }
}
