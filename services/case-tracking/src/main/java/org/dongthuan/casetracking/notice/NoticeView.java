package org.dongthuan.casetracking.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.history.Steps;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A violation notice and how it stands to its clock.
 *
 * @param org the controller
 * @param startedAt from when the clock counts: occurrence or detection, as its rule says
 * @param filedAt when it went out; {@code recordedAt} when the platform heard of it
 * @param late filed after it was due, or not yet filed though it was due
 * @param lateBy between due and filed, ISO 8601 duration; absent while it is not filed late
 * @param leakDetectedAt since when it is known that sensitive data leaked at the bank; absent while none did
 * @param actions events that the caller may send now
 * @param history only on the single view
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeView(
        UUID id,
        UUID incidentId,
        String org,
        NoticeState state,
        UUID deadlineId,
        String ruleCode,
        Instant startedAt,
        Instant dueAt,
        Instant filedAt,
        Instant recordedAt,
        boolean late,
        String lateBy,
        String lateReason,
        String formNumber,
        String recipient,
        String reference,
        Instant acknowledgedAt,
        Instant leakDetectedAt,
        List<String> actions,
        List<Steps.Step> history,
        int version)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
