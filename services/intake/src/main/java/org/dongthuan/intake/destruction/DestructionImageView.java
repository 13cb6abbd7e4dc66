package org.dongthuan.intake.destruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.intake.attachment.AttachmentKind;

/**
 * One picture of an order as its reader may see it.
 *
 * @param attachmentId absent, like complaint and person, for the organisation that the order names
 * @param resultAt absent while it waits
 * @param certificate number of the person's certificate; absent unless destroyed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DestructionImageView(
        int rowNo,
        UUID attachmentId,
        UUID complaintId,
        UUID personId,
        AttachmentKind kind,
        String sha256,
        ImageResult result,
        Instant resultAt,
        String certificate) {}
