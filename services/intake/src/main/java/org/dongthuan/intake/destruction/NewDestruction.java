package org.dongthuan.intake.destruction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.custody.Reason;

/**
 * Body of a proposal.
 *
 * @param holderOrg organisation that took or holds the pictures
 * @param relation which of both; absent for TOOK
 * @param personIds whose; absent for everybody of the commune
 * @param complaintIds of which complaints; absent for all
 * @param witnesses bodies present at the destruction
 */
public record NewDestruction(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,30}") String holderOrg,
        HolderRelation relation,
        @NotNull @Pattern(regexp = "\\d{5}") String placeCode,
        @Size(min = 1, max = 5000) List<@NotNull UUID> personIds,
        @Size(min = 1, max = 5000) List<@NotNull UUID> complaintIds,
        @NotNull DestructionGround ground,
        @NotNull @Size(min = 1, max = 10) List<@NotNull @Pattern(regexp = "[A-Z0-9-]{2,30}") String> witnesses,
        @NotNull @Valid Reason because) {

    HolderRelation relationOrTook() {
        return relation == null ? HolderRelation.TOOK : relation;
    }

    /** Whether it is narrowed to neither others nor other complaints. */
    boolean means(UUID person, UUID complaint) {
        return (personIds == null || personIds.contains(person))
                && (complaintIds == null || complaintIds.contains(complaint));
    }
}
