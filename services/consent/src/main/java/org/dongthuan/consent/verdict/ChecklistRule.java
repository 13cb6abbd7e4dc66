package org.dongthuan.consent.verdict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dongthuan.consent.verdict.Checked.Finding;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/**
 * Which checklists allow PROVEN (DOMAIN §3.3). The burden of proof is the controller's: what is unknown is not met. C6, C7
 * and C10 are recorded but do not decide: the first two are duties to tell, the last decides only where somebody answered for another.
 *
 * @param needed tests that must all be met for PROVEN
 */
public record ChecklistRule(Set<Check> needed) {

    /** For a claimed consent to open an account. */
    public static final ChecklistRule CLAIM =
            new ChecklistRule(EnumSet.of(Check.C1, Check.C2, Check.C3, Check.C4, Check.C5, Check.C8, Check.C9));

    /** For a new consent to keep it: the account is open already, so C8 does not apply. */
    public static final ChecklistRule KEEP =
            new ChecklistRule(EnumSet.of(Check.C1, Check.C2, Check.C3, Check.C4, Check.C5, Check.C9));

    /** The same where somebody answered for the holder: then it has to be known that they may. */
    public static final ChecklistRule KEEP_REPRESENTED =
            new ChecklistRule(EnumSet.of(Check.C1, Check.C2, Check.C3, Check.C4, Check.C5, Check.C9, Check.C10));

    /** @throws DomainException 422 for an incomplete checklist, or PROVEN against it */
    public void check(Verdict verdict, Map<Check, Checked> checklist) {
        List<Violation> violations = new ArrayList<>();
        for (Check check : Check.values()) {
            Checked checked = checklist.get(check);
            if (checked == null) {
                violations.add(new Violation("checklist." + check, "required", "Give a finding for each test."));
            } else if (verdict == Verdict.PROVEN && needed.contains(check) && checked.finding() != Finding.MET) {
                violations.add(
                        new Violation("checklist." + check, "met-for-proven", "PROVEN needs this test to be met."));
            } else if (checked.finding() != Finding.UNKNOWN && checked.source() == null) {
                violations.add(
                        new Violation("checklist." + check + ".source", "required", "Say what the finding rests on."));
            }
        }
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations);
        }
    }
}
