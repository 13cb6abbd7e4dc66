package org.dongthuan.acceptance.fact;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongthuan.acceptance.people.Resident;
import org.dongthuan.acceptance.story.Filing;

/** Knows everything personal about the people of a scenario and finds it in any text. */
final class PersonalData {

    /** What can be found. */
    enum Kind {
        NAME,
        CITIZEN_ID,
        PHONE,
        ACCOUNT_NUMBER,
        NARRATIVE
    }

    private static final Pattern DIGITS = Pattern.compile("\\d{9,}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SUBSCRIBER = 9;

    private final Map<String, Kind> numbers = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<Integer> nameLengths = new HashSet<>();

    PersonalData(List<Resident> residents) {
        for (Resident resident : residents) {
            numbers.put(resident.citizenId(), Kind.CITIZEN_ID);
            phone(resident.phone());
            phone(resident.msisdn());
            phone(resident.correctedPhone());
            resident.accounts().forEach(account -> numbers.put(account, Kind.ACCOUNT_NUMBER));
            name(resident.fullName());
            name(resident.registeredName());
        }
    }

    /** What personal data of these people a text holds, however the numbers are written next to other characters. */
    Set<Kind> in(String text) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            Kind kind = kindOf(digits.group());
            if (kind != null) {
                found.add(kind);
            }
        }
        if (holdsName(text)) {
            found.add(Kind.NAME);
        }
        if (text.contains(Filing.NARRATIVE)) {
            found.add(Kind.NARRATIVE);
        }
        return found;
    }

    private Kind kindOf(String number) {
        Kind whole = numbers.get(number);
        if (whole != null || number.length() > "84".length() + SUBSCRIBER + 1) {
            return whole;
        }
        return numbers.get(number.substring(number.length() - SUBSCRIBER)) == Kind.PHONE ? Kind.PHONE : null;
    }

    private void phone(String number) {
        numbers.put(number, Kind.PHONE);
        numbers.put(number.substring(number.length() - SUBSCRIBER), Kind.PHONE);
    }

    private void name(String name) {
        String[] words = name.split(" ");
        nameLengths.add(words.length);
        names.add(name);
    }

    private boolean holdsName(String text) {
        List<String> words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        for (int length : nameLengths) {
            for (int start = 0; start + length <= words.size(); start++) {
                if (names.contains(String.join(" ", words.subList(start, start + length)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
