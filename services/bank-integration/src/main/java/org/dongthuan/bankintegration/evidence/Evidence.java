package org.dongthuan.bankintegration.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.audit.AuditedObject;
import org.dongthuan.platform.sql.Row;

/**
 * A container that was made; its files can be fetched as often as needed and stay the same, but for the audit proof, which
 * comes with the first tree head after it.
 *
 * @param accountId absent for an order's, like {@code orderId} for an account's
 * @param manifestDigest SHA-256 of {@code manifest.json}, hexadecimal; also in the audit log's entry
 * @param entryId of that entry
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
        UUID id,
        UUID accountId,
        UUID orderId,
        UUID incidentId,
        String bankOrg,
        String placeCode,
        String reasonCode,
        String manifestDigest,
        UUID entryId,
        String madeBy,
        String madeOrg,
        Instant madeAt)
        implements AuditedObject {

    static Evidence of(Row row) {
        return new Evidence(
                row.uuid("id"),
                row.uuid("account_id"),
                row.uuid("order_id"),
                row.uuid("incident_id"),
                row.text("bank_org"),
                row.text("place_code"),
                row.text("reason_code"),
                row.text("manifest_digest"),
                row.uuid("entry_id"),
                row.text("made_by"),
                row.text("made_org"),
                row.instant("made_at"));
    }

    Evidence sealed(String digest, UUID entry) {
        return new Evidence(
                id,
                accountId,
                orderId,
                incidentId,
                bankOrg,
                placeCode,
                reasonCode,
                digest,
                entry,
                madeBy,
                madeOrg,
                madeAt);
    }

    @Override
    public String auditedId() {
        return id.toString();
    }

    /** The account, so that its holder finds the look in their access log. */
    @Override
    public List<String> alsoAbout() {
        return Optional.ofNullable(accountId).or(() -> Optional.ofNullable(orderId)).stream()
                .map(UUID::toString)
                .toList();
    }
}
