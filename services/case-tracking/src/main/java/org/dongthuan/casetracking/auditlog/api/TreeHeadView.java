package org.dongthuan.casetracking.auditlog.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.head.HandHeads;
import org.dongthuan.casetracking.auditlog.head.TreeHead;

/**
 * A signed tree head.
 *
 * @param root base64, like the signature
 * @param day absent for a head made on demand
 * @param fetchedBy which supervising bodies have it, since when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TreeHeadView(
        UUID id,
        long size,
        String root,
        Instant at,
        LocalDate day,
        String keyId,
        String signature,
        List<Fetched> fetchedBy) {

    /** One officer who has it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fetched(String role, String org, Instant at) {}

    static TreeHeadView of(HandHeads.Handed handed) {
        TreeHead head = handed.head();
        return new TreeHeadView(
                head.id(),
                head.size(),
                Base64.getEncoder().encodeToString(head.root()),
                head.at(),
                head.day().orElse(null),
                head.keyId(),
                Base64.getEncoder().encodeToString(head.signature()),
                handed.fetchedBy().stream()
                        .map(receipt -> new Fetched(receipt.role(), receipt.org(), receipt.at()))
                        .toList());
    }
}
