package org.dongthuan.casetracking.cases.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseResult;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.Origin;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.task.TaskView;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A case. It names nobody: names come from intake, by {@code personId}, for whoever may see them.
 *
 * @param complaintIds only on the single view, like tasks, accounts, timeline and the cases linked to this one
 * @param mergedInto the case that took over; absent while none did
 * @param splitFrom the case it was a part of; absent for most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        String code,
        UUID personId,
        UUID incidentId,
        Origin origin,
        String placeCode,
        CaseState state,
        CaseResult result,
        boolean holderTold,
        boolean verifiedByLead,
        boolean verifiedByBankSupervisor,
        Instant openedAt,
        List<String> actions,
        List<UUID> complaintIds,
        List<TaskView> tasks,
        List<AccountRefs.AccountRef> accounts,
        List<Timeline.Entry> timeline,
        UUID mergedInto,
        List<UUID> mergedFrom,
        UUID splitFrom,
        List<UUID> splitInto,
        int version)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
