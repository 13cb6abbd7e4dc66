package org.dongthuan.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone in which people read dates and days are counted (DOMAIN §3.1). */
public final class Vietnam {

    /** UTC+7, no daylight saving. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Vietnam() {}

    /** The calendar day in Vietnam on which the instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
