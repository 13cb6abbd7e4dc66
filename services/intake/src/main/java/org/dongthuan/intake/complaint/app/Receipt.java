package org.dongthuan.intake.complaint.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.code.CaseCode;
import org.dongthuan.intake.code.ReceiptSecret;

/**
 * Proof of filing. The secret is told this once and cannot be told again.
 *
 * @param warnings rule names of what looks odd but was accepted, for example {@code birth-year-differs}
 */
public record Receipt(
        UUID complaintId, CaseCode code, ReceiptSecret secret, Instant submittedAt, List<String> warnings) {}
