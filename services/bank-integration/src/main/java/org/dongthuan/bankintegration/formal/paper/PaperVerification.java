package org.dongthuan.bankintegration.formal.paper;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.pdf.seal.PdfForge;

/** A paper that holds: its signature is valid and its hash is the sealed one. One that does not is refused instead. */
public record PaperVerification(
        UUID id,
        boolean signatureValid,
        boolean hashMatches,
        String sha256,
        String signer,
        String level,
        Instant signedAt) {

    /** @param found of a paper that holds */
    public static PaperVerification of(UUID id, String sha256, PdfForge.Finding found) {
        return new PaperVerification(id, true, true, sha256, found.signer(), found.level(), found.signedAt());
    }
}
