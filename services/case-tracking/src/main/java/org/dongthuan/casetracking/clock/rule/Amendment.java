package org.dongthuan.casetracking.clock.rule;

import java.time.LocalDate;

/**
 * What a later version of a rule says otherwise; everything else, such as what starts the clock, follows from the software and
 * stays.
 *
 * @param validFrom first day on which clocks that start follow it
 * @param plain length for everybody; the other three absent where the law makes no difference
 * @param remind absent for never
 * @param source law and article
 * @param note may be absent
 */
public record Amendment(
        LocalDate validFrom,
        Length plain,
        Length complex,
        Length remote,
        Length remoteComplex,
        Reminder remind,
        String source,
        Rule.Mark mark,
        String note) {}
