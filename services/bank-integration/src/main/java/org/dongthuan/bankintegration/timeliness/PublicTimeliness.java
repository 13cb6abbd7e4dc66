package org.dongthuan.bankintegration.timeliness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How many closures of an incident the banks acknowledged and answered in time, by the day they were ordered on; of all banks
 * together. Numbers that could point to a few people are left out, and those from which they could be computed
 * ({@link Share}). Platform policy.
 *
 * @param fewerThan smallest number that is shown; days with fewer closures are not in it
 * @param days oldest first
 */
public record PublicTimeliness(String code, Instant asOf, int fewerThan, List<Day> days) {

    static final int SMALLEST = 5;

    /** @param sent closures asked for on that day */
    public record Day(LocalDate sentOn, long sent, Share acknowledged, Share answered) {}

    /**
     * One limit of the service level (DOMAIN §3.2, BK-SLA).
     *
     * @param dueOn last day of the limit
     * @param over the limit has passed: {@code inTime} does not change any more
     * @param inTime absent where it, or what is missing to the whole, is small and not zero
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Share(LocalDate dueOn, boolean over, Long inTime) {

        static Share of(LocalDate dueOn, boolean over, long inTime, long all) {
            return new Share(dueOn, over, small(inTime) || small(all - inTime) ? null : inTime);
        }

        private static boolean small(long number) {
            return number > 0 && number < SMALLEST;
        }
    }
}
