package org.dongthuan.intake.complaint.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.complaint.app.Receipt;

/** Answer to a filing. The secret is shown this once. */
public record ReceiptView(UUID complaintId, String code, String secret, Instant submittedAt, List<String> warnings) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.complaintId(),
                receipt.code().text(),
                receipt.secret().text(),
                receipt.submittedAt(),
                receipt.warnings());
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "ReceiptView[" + complaintId + "]";
    }
}
