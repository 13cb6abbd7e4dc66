package org.dongthuan.casetracking.cases.api;

import jakarta.inject.Singleton;
import java.util.List;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseTransitions;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.task.TaskView;
import org.dongthuan.casetracking.task.Tasks;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;

/** Makes views of cases. */
@Singleton
public class CaseViews {

    private final CaseRepository cases;
    private final AccountRefs accounts;
    private final Timeline timeline;
    private final Tasks tasks;

    CaseViews(CaseRepository cases, AccountRefs accounts, Timeline timeline, Tasks tasks) {
        this.cases = cases;
        this.accounts = accounts;
        this.timeline = timeline;
        this.tasks = tasks;
    }

    /** As lists show it. */
    public CaseView row(CaseFile file, Actor who) {
        return view(file, who, false);
    }

    /** With all that hangs on it. */
    public CaseView full(CaseFile file, Actor who) {
        return view(file, who, true);
    }

    private CaseView view(CaseFile file, Actor who, boolean full) {
        return new CaseView(
                file.id(),
                file.code(),
                file.personId(),
                file.incidentId().orElse(null),
                file.origin(),
                file.placeCode(),
                file.state(),
                file.result().orElse(null),
                file.holderTold(),
                file.leadHasVerified(),
                file.bankSupervisorHasVerified(),
                file.openedAt(),
                CaseTransitions.TABLE.actions(file.state(), who),
                full ? cases.complaintsOf(file.id()) : null,
                full
                        ? tasks.of(file.id()).stream()
                                .filter(task -> tasks.shows(task, who))
                                .map(task -> TaskView.of(task, file.code(), who))
                                .toList()
                        : null,
                full && seesBankPart(who) ? accounts.of(file.id()) : null,
                full ? timeline(file, who) : null,
                file.mergedInto().orElse(null),
                full ? cases.linked("mergedInto", file.id()) : null,
                file.splitFrom().orElse(null),
                full ? cases.linked("splitFrom", file.id()) : null,
                file.version());
    }

    private List<Timeline.Entry> timeline(CaseFile file, Actor who) {
        return timeline.of(file.id()).stream()
                .filter(entry -> seesBankPart(who) || !entry.kind().startsWith("account."))
                .toList();
    }

    /** The utility refers people; what the bank holds is none of its business (DOMAIN §1: must not see bank data). */
    private static boolean seesBankPart(Actor who) {
        return !who.has(Roles.UT);
    }
}
