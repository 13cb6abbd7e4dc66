package org.dongthuan.intake.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.ZoneId;
import java.util.List;

/** Where the clock of a number abroad may stand. Others get the zones, so that nobody needs the number to let a person sleep. */
public final class PhoneZones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final PhoneNumberToTimeZonesMapper ZONES = PhoneNumberToTimeZonesMapper.getInstance();

    private PhoneZones() {}

    /**
     * IANA names, in order; several where the number does not tell which. Empty for a number of Vietnam, whose time everybody
     * keeps here, and where nothing is known.
     *
     * @param e164 as {@link Phone#e164}
     */
    public static List<String> of(String e164) {
        if (!Phone.isAbroad(e164)) {
            return List.of();
        }
        try {
            return ZONES.getTimeZonesForNumber(NUMBERS.parse(e164, null)).stream()
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .sorted()
                    .toList();
        } catch (NumberParseException e) {
            return List.of();
        }
    }
}
