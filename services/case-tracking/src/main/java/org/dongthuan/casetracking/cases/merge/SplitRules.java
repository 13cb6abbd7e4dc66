package org.dongthuan.casetracking.cases.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** Whether what is to be split off is a part: something of the case, and not all of it. */
final class SplitRules {

    private SplitRules() {}

    /** @throws DomainException 422 naming every rule that is broken */
    static void check(SplitCases.Split with, List<UUID> complaints, List<UUID> accounts, List<UUID> requests) {
        List<Violation> violations = new ArrayList<>();
        part("complaintIds", with.complaintIds(), complaints, violations);
        part("accountIds", with.accountIds(), accounts, violations);
        part("dataRequestIds", with.dataRequestIds(), requests, violations);
        int parts = with.complaintIds().size() + with.accountIds().size();
        if (parts == 0 || parts == complaints.size() + accounts.size()) {
            violations.add(new Violation(
                    "complaintIds", "a-part", "Name at least one complaint or account, and not all of them."));
        }
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations);
        }
    }

    private static void part(String field, List<UUID> chosen, List<UUID> all, List<Violation> violations) {
        if (!all.containsAll(chosen) || new HashSet<>(chosen).size() < chosen.size()) {
            violations.add(new Violation(field, "of-this-case", "Each is one of this case, named once."));
        }
    }
}
