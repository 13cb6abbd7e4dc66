package org.dongthuan.intake.complaint.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.domain.Confirmation;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.intake.transfer.TransferView;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A complaint as one role may see it; what the role may not see is absent. {@code citizenId} is masked to its last three
 * digits for everybody.
 *
 * @param personId absent, like the name, where the role may not learn who a denouncer is
 * @param email absent in lists
 * @param track the main track, {@code tracks} has all; absent before triage
 * @param decline a refusal, proposed or (in state NOT_ACCEPTED) decided; citizens see only the decided one
 * @param askedFor code of what the person was asked to add; only in INFO_REQUESTED, absent in lists
 * @param answers what the person answered when asked; absent in lists and for those who may not read it
 * @param dispute why the person does not agree with the reply
 * @param disputeUntil last instant at which the reply can be disputed; only while it waits for the person, on tracks with such
 *     a time
 * @param level 2 once another body settles a dispute
 * @param redirectedFrom complaint that was forwarded and led to this one
 * @param redirectedTo record elsewhere that carries this one on
 * @param transfer where it went when the competent agency does not work here; absent in lists, and for the post office
 * @param actions events the caller's role may send in the present state
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintView(
        UUID id,
        String code,
        UUID personId,
        String fullName,
        String citizenId,
        String phone,
        String email,
        Boolean interpreter,
        Channel channel,
        String matter,
        String product,
        String placeCode,
        String respondentOrg,
        String partnerOrg,
        LocalDate occurredOn,
        String narrative,
        Confirmation confirmation,
        UUID incidentId,
        UUID caseId,
        ComplaintState state,
        Track track,
        List<Track> tracks,
        UUID survivorId,
        UUID redirectedFrom,
        UUID redirectedTo,
        TransferView transfer,
        DeclineView decline,
        String askedFor,
        List<AnswerView> answers,
        int level,
        String reply,
        String dispute,
        Instant submittedAt,
        Instant triagedAt,
        Instant repliedAt,
        Instant disputeUntil,
        List<String> actions,
        int version)
        implements AuditedObject {

    /**
     * An answer.
     *
     * @param askedFor code of what was asked
     * @param text absent when nothing was written
     * @param role CIT, or of who wrote it down
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerView(String askedFor, String text, String role, Instant at) {}

    /** A refusal. @param remedies what the person can do now; absent in lists */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeclineView(String reasonCode, String remedies) {}

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }

    /** Leaves out whom it is about. */
    @Override
    public String toString() {
        return "ComplaintView[" + id + " " + state + "]";
    }
}
