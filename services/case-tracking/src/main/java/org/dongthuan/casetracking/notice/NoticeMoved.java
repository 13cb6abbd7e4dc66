package org.dongthuan.casetracking.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Deadline;
import org.dongthuan.platform.outbox.DomainEvent;

/** A violation notice is owed or was moved; the type says which. @param from absent where the state did not change */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeMoved(
        @JsonIgnore String eventType,
        UUID noticeId,
        UUID incidentId,
        String org,
        String ruleCode,
        NoticeState from,
        NoticeState to,
        Instant dueAt,
        Instant filedAt,
        Instant at)
        implements DomainEvent {

    /** The type of one that is owed. */
    public static final String OWED = "violation-notice.owed.v1";

    /** The type of one whose clock counts from another instant. */
    public static final String RECOUNTED = "violation-notice.recounted.v1";

    static NoticeMoved of(String type, ViolationNotice notice, Deadline due, NoticeState from, Instant at) {
        return new NoticeMoved(
                type,
                notice.id(),
                notice.incidentId(),
                notice.org(),
                due.ruleCode(),
                from,
                notice.state(),
                due.due().at(),
                notice.filedAt().orElse(null),
                at);
    }

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "violation-notice";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return noticeId.toString();
    }
}
