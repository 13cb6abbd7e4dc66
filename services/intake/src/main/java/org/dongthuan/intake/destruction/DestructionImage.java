package org.dongthuan.intake.destruction;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.intake.attachment.Attachment;
import org.dongthuan.intake.attachment.AttachmentKind;
import org.dongthuan.platform.sql.Row;

/**
 * One picture of an order.
 *
 * @param rowNo its number in the order, from 1
 * @param sha256 of the original at receipt, hex
 * @param resultAt null while it waits
 * @param certificate number of the person's; null unless destroyed
 */
record DestructionImage(
        int rowNo,
        UUID attachmentId,
        UUID complaintId,
        UUID personId,
        AttachmentKind kind,
        String sha256,
        ImageResult result,
        Instant resultAt,
        String certificate) {

    static DestructionImage waiting(int rowNo, Attachment file, UUID person) {
        return new DestructionImage(
                rowNo,
                file.id(),
                file.complaintId(),
                person,
                file.kind(),
                file.sha256(),
                ImageResult.WAITING,
                null,
                null);
    }

    static DestructionImage of(Row row) {
        return new DestructionImage(
                (int) row.number("row_no"),
                row.uuid("attachment_id"),
                row.uuid("complaint_id"),
                row.uuid("person_id"),
                AttachmentKind.valueOf(row.text("kind")),
                row.text("sha256"),
                ImageResult.valueOf(row.text("result")),
                row.instant("result_at"),
                row.text("number"));
    }

    /** @param withPerson whether the reader may know whose it was */
    DestructionImageView view(boolean withPerson) {
        return new DestructionImageView(
                rowNo,
                withPerson ? attachmentId : null,
                withPerson ? complaintId : null,
                withPerson ? personId : null,
                kind,
                sha256,
                result,
                resultAt,
                certificate);
    }
}
