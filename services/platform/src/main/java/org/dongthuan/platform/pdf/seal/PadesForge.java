package org.dongthuan.platform.pdf.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.dongthuan.platform.pdf.HtmlPdf;
import org.jboss.logging.Logger;

/**
 * PDF/A-2u ({@link HtmlPdf}), sealed by PAdES baseline B (EU DSS). One at a time: each takes some megabytes of a small heap.
 */
public final class PadesForge implements PdfForge {

    private static final Logger LOG = Logger.getLogger(PadesForge.class);

    private final SealKey key;

    public PadesForge(SealKey key) {
        this.key = key;
    }

    @Override
    public synchronized byte[] sealed(String html, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.chain()[0]);
        parameters.setCertificateChain(key.chain());
        parameters.bLevel().setSigningDate(Date.from(at));
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        DSSDocument pdf = new InMemoryDocument(HtmlPdf.of(html), "document.pdf", MimeTypeEnum.PDF);
        byte[] signature = key.sign(service.getDataToSign(pdf, parameters).getBytes());
        DSSDocument signed =
                service.signDocument(pdf, parameters, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature));
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            signed.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Finding examine(byte[] pdf) {
        try {
            PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
            analyzer.setCertificateVerifier(new CommonCertificateVerifier());
            List<AdvancedSignature> signatures = analyzer.getSignatures();
            return signatures.size() == 1 ? finding((PAdESSignature) signatures.getFirst()) : Finding.UNSIGNED;
        } catch (RuntimeException e) {
            // Whatever the library stumbles over in bytes from outside: they are not a PDF with our seal.
            LOG.debug("Not read as a signed PDF", e);
            return Finding.UNSIGNED;
        }
    }

    private Finding finding(PAdESSignature signature) {
        signature.checkSignatureIntegrity();
        boolean ours = key.isOurs(signature.getSigningCertificateToken());
        boolean intact = signature.getSignatureCryptographicVerification().isReferenceDataIntact()
                && signature.getSignatureCryptographicVerification().isSignatureIntact()
                && signature.getPdfRevision().areAllOriginalBytesCovered();
        return ours
                ? new Finding(
                        true,
                        intact,
                        signature.getSigningCertificateToken().getSubject().getRFC2253(),
                        String.valueOf(signature.getDataFoundUpToLevel()),
                        signature.getSigningTime().toInstant())
                : Finding.UNSIGNED;
    }
}
