package org.dongthuan.casetracking.document.api;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.casetracking.document.store.SealedDocument;
import org.dongthuan.platform.pdf.seal.PdfForge;

/** A document that holds: its signature is valid and its hash is the sealed one. One that does not is refused instead. */
public record Verification(
        UUID id,
        boolean signatureValid,
        boolean hashMatches,
        String sha256,
        String signer,
        String level,
        Instant signedAt) {

    /** @param found of a document that holds */
    public static Verification of(SealedDocument document, PdfForge.Finding found) {
        return new Verification(
                document.id(), true, true, document.sha256(), found.signer(), found.level(), found.signedAt());
    }
}
