package org.dongthuan.platform.pdf.seal;

import java.time.Instant;
import java.util.UUID;

/** A paper that holds: its signature is valid and its hash is the sealed one. One that does not is refused instead. */
public record SealVerification(
        UUID id,
        boolean signatureValid,
        boolean hashMatches,
        String sha256,
        String signer,
        String level,
        Instant signedAt) {

    /** @param found of a paper that holds */
    public static SealVerification of(UUID id, String sha256, PdfForge.Finding found) {
        return new SealVerification(id, true, true, sha256, found.signer(), found.level(), found.signedAt());
    }
}
