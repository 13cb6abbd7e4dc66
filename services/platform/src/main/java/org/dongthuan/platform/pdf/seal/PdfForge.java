package org.dongthuan.platform.pdf.seal;

import java.time.Instant;

/** Port: makes archivable PDF, seals it, and looks into sealed ones. */
public interface PdfForge {

    /** PDF/A from HTML, with the platform's seal. @param at signing time */
    byte[] sealed(String html, Instant at);

    /** What the signatures of a PDF say; never throws for bytes that are no PDF. */
    Finding examine(byte[] pdf);

    /**
     * What was found.
     *
     * @param signed whether there is a signature of the platform's seal at all
     * @param intact whether nothing it covers was changed, and it covers everything
     * @param signer subject of the certificate; null without a signature
     * @param signedAt null without a signature
     */
    record Finding(boolean signed, boolean intact, String signer, String level, Instant signedAt) {

        /** Nothing that could be read as a signed PDF. */
        public static final Finding UNSIGNED = new Finding(false, false, null, null, null);
    }
}
