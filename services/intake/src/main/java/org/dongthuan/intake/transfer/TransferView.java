package org.dongthuan.intake.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.agency.AgencyView;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A transfer, without whom the complaint is of.
 *
 * @param agency as it was called when the complaint went to it
 * @param receivedOn absent, like {@code agencyNumber}, until the agency has told that it has it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
        UUID id,
        UUID complaintId,
        String number,
        String placeCode,
        AgencyView agency,
        String reasonCode,
        TransferState state,
        String sentOrg,
        Instant sentAt,
        LocalDate receivedOn,
        String agencyNumber,
        List<String> actions,
        int version)
        implements AuditedObject {

    @Override
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return List.of(complaintId.toString());
    }
}
