package org.dongthuan.casetracking.certificate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What case-tracking needs of {@code certificate.issued.v1}.
 *
 * @param kind PERSON for one person's pictures, HOLDER for everybody's under an order
 * @param personId null for HOLDER
 * @param holderOrg null where no organisation had taken the pictures over
 * @param kept how many more stay, because police hold them
 * @param attestedAt when the organisation said that its own copies are deleted; null, like {@code copies}, when it has not
 */
public record IssuedCertificate(
        UUID certificateId,
        String number,
        String kind,
        UUID personId,
        String holderOrg,
        String relation,
        String placeCode,
        int persons,
        int kept,
        List<String> sha256,
        String ground,
        String ruleCode,
        String ruleSource,
        String proposedByOrg,
        String approvedByOrg,
        Instant attestedAt,
        Integer copies,
        List<String> witnesses,
        Instant at) {

    /** The chair's body; where no token named it, the commune. */
    String issuer() {
        return approvedByOrg == null ? placeCode : approvedByOrg;
    }

    boolean ofAll() {
        return kind.equals("HOLDER");
    }
}
