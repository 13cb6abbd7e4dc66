package org.dongthuan.intake.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phone number in Vietnam, DOMAIN §4, or a mobile abroad: stored as E.164; eleven-digit mobile numbers from before the
 * renumbering of 2018 are converted. A number may belong to a household: it reaches people, it does not identify one.
 *
 * @param e164 for example {@code +84912345678}
 * @param kind landlines cannot get texts
 */
public record Phone(String e164, PhoneKind kind) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String REGION = "VN";

    /** Old 4-digit mobile prefixes and what they became in 2018. */
    private static final Map<String, String> RENUMBERED = Map.ofEntries(
            Map.entry("0120", "070"),
            Map.entry("0121", "079"),
            Map.entry("0122", "077"),
            Map.entry("0126", "076"),
            Map.entry("0128", "078"),
            Map.entry("0123", "083"),
            Map.entry("0124", "084"),
            Map.entry("0125", "085"),
            Map.entry("0127", "081"),
            Map.entry("0129", "082"),
            Map.entry("0162", "032"),
            Map.entry("0163", "033"),
            Map.entry("0164", "034"),
            Map.entry("0165", "035"),
            Map.entry("0166", "036"),
            Map.entry("0167", "037"),
            Map.entry("0168", "038"),
            Map.entry("0169", "039"),
            Map.entry("0186", "056"),
            Map.entry("0188", "058"),
            Map.entry("0199", "059"));

    private static final Pattern OLD_MOBILE = Pattern.compile("(?:\\+?84|0)(1\\d{2})(\\d{7})");

    /** Empty when the text is no valid number of Vietnam, nor one abroad, with its country code, that texts may reach. */
    public static Optional<Phone> parse(String text) {
        try {
            PhoneNumber number = NUMBERS.parse(renumber(text.replaceAll("[\\s.()-]", "")), REGION);
            if (!NUMBERS.isValidNumberForRegion(number, REGION)) {
                return abroad(number);
            }
            PhoneKind kind = switch (NUMBERS.getNumberType(number)) {
                case MOBILE, FIXED_LINE_OR_MOBILE -> PhoneKind.MOBILE;
                default -> PhoneKind.LANDLINE;
            };
            return Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164), kind));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** Whether the number is not of Vietnam. @param e164 as {@link #e164} */
    static boolean isAbroad(String e164) {
        return !e164.startsWith("+" + NUMBERS.getCountryCodeForRegion(REGION));
    }

    /** Whether the number is not of Vietnam: its person may sleep while it is day here. */
    public boolean abroad() {
        return isAbroad(e164);
    }

    /** ISO 3166-1, two letters; empty text for a number of no country. */
    String country() {
        try {
            String region = NUMBERS.getRegionCodeForNumber(NUMBERS.parse(e164, null));
            return region == null ? "" : region;
        } catch (NumberParseException e) {
            return "";
        }
    }

    private static Optional<Phone> abroad(PhoneNumber number) {
        boolean mobile = switch (NUMBERS.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> true;
            default -> false;
        };
        return Optional.of(new Phone(NUMBERS.format(number, PhoneNumberFormat.E164), PhoneKind.MOBILE))
                .filter(phone -> mobile && phone.abroad());
    }

    private static String renumber(String digits) {
        Matcher old = OLD_MOBILE.matcher(digits);
        if (old.matches()) {
            String now = RENUMBERED.get("0" + old.group(1));
            return now == null ? digits : now + old.group(2);
        }
        return digits;
    }

    /** Leaves the number out: it is personal data. */
    @Override
    public String toString() {
        return "Phone[" + kind + "]";
    }
}
