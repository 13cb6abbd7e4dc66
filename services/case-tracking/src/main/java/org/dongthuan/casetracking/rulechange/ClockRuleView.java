package org.dongthuan.casetracking.rulechange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.dongthuan.casetracking.clock.rule.Length;
import org.dongthuan.casetracking.clock.rule.Rule;

/**
 * A version of a rule as people read it.
 *
 * @param inForce whether clocks that start today follow it
 * @param plain length for everybody; the other three absent where the law makes no difference
 * @param startFact what the clock counts from
 * @param responsible role that has to act; absent where nobody has to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockRuleView(
        String code,
        int version,
        LocalDate validFrom,
        LocalDate validTo,
        boolean inForce,
        Rule.Purpose purpose,
        Length plain,
        Length complex,
        Length remote,
        Length remoteComplex,
        String startFact,
        String responsible,
        String remind,
        String source,
        Rule.Mark mark,
        String note) {

    static ClockRuleView of(Rule rule, boolean inForce) {
        return new ClockRuleView(
                rule.code(),
                rule.version(),
                rule.validFrom(),
                rule.validTo(),
                inForce,
                rule.purpose(),
                rule.plain(),
                rule.complex(),
                rule.remote(),
                rule.remoteComplex(),
                rule.startFact(),
                rule.responsible(),
                rule.remind() == null ? null : rule.remind().text(),
                rule.source(),
                rule.mark(),
                rule.note());
    }
}
