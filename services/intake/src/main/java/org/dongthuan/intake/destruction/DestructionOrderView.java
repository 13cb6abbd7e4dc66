package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An order, without the people it is about.
 *
 * @param holderOrg absent where no organisation had taken the pictures over
 * @param persons how many people's pictures
 * @param certificates of how many of them nothing waits or is held any more
 * @param images how many pictures
 * @param held how many of them stay for now, because police hold them
 * @param jobId the last job that carried it out; absent before the approval
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DestructionOrderView(
        UUID id,
        String holderOrg,
        HolderRelation relation,
        String placeCode,
        DestructionGround ground,
        String ruleCode,
        String ruleSource,
        Instant dueAt,
        String reasonCode,
        List<String> witnesses,
        DestructionState state,
        String proposedByOrg,
        Instant proposedAt,
        String decidedByOrg,
        Instant decidedAt,
        String decisionCode,
        Instant attestedAt,
        Integer copies,
        int persons,
        int certificates,
        int images,
        int destroyed,
        int held,
        UUID jobId,
        List<String> actions,
        int version)
        implements AuditedObject {

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
