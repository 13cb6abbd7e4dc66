package org.dongthuan.platform.pdf.seal;

import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.problem.DomainException;

/** Whether a PDF is still what was sealed: by its hash, which the audit log holds too, and by its signature. */
public final class SealedPdf {

    private SealedPdf() {}

    /**
     * Says what holds of a PDF that is shown as a sealed document.
     *
     * @param sha256 of the document as it was sealed
     * @throws DomainException 422 {@code document-changed} when it is not, byte for byte, what was sealed, or its
     *     signature does not hold
     */
    public static PdfForge.Finding verify(PdfForge forge, String sha256, byte[] shown) {
        PdfForge.Finding found = forge.examine(shown);
        if (sha256.equals(Sha256.hex(shown)) && found.signed() && found.intact()) {
            return found;
        }
        String why = !found.signed()
                ? "It carries no signature of the platform's seal."
                : !found.intact()
                        ? "It was changed after it was sealed: the signature does not hold."
                        : "Its signature holds, but it is another document than the one sealed here.";
        throw new DomainException(DocumentProblem.CHANGED, why);
    }

    /**
     * The stored bytes, if they are what was sealed: nobody is handed what was tampered with.
     *
     * @throws DomainException 422 {@code document-changed} when they are not
     */
    public static byte[] unchanged(String sha256, byte[] stored) {
        if (!sha256.equals(Sha256.hex(stored))) {
            throw new DomainException(DocumentProblem.CHANGED, "The stored bytes are not those that were sealed.");
        }
        return stored;
    }
}
