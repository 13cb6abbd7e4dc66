package org.dongthuan.casetracking.document.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.document.store.DocumentStore;
import org.dongthuan.casetracking.document.store.SealedDocument;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.pdf.FormalPaper;
import org.dongthuan.platform.pdf.Stationery;
import org.dongthuan.platform.pdf.Template;
import org.dongthuan.platform.pdf.seal.PdfForge;
import org.dongthuan.platform.pdf.seal.SealedPdf;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Writes documents from their templates, seals them, and tells whether one is still what was sealed. */
@ApplicationScoped
public class Documents {

    private final DocumentStore store;
    private final Stationery stationery;
    private final PdfForge forge;
    private final Audit audit;

    Documents(DocumentStore store, Stationery stationery, PdfForge forge, Audit audit) {
        this.store = store;
        this.stationery = stationery;
        this.forge = forge;
        this.audit = audit;
    }

    /** Makes the PDF, seals and keeps it, and tells its hash to the audit log; all in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID seal(Paper paper, Actor by, Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        Template template = stationery.template(paper.template(), day);
        byte[] pdf = forge.sealed(named(paper, day).in(template), at);
        SealedDocument document = new SealedDocument(
                UUID.randomUUID(),
                paper.subjectKind(),
                paper.subjectId(),
                template.code(),
                template.version(),
                paper.number(),
                Sha256.hex(pdf),
                at);
        store.add(document, pdf, by.id());
        audit.record(
                "seal",
                "document",
                List.of(
                        document.id().toString(),
                        "sha256:" + document.sha256(),
                        paper.subjectId().toString()),
                null);
        return document.id();
    }

    /** How a body or place is called in documents. */
    public String nameOf(String code) {
        return stationery.nameOf(code);
    }

    /**
     * Says what holds of a PDF that is shown as this document.
     *
     * @throws DomainException 422 {@code document-changed} when it is not, byte for byte, what was sealed, or its
     *     signature does not hold
     */
    public PdfForge.Finding verify(SealedDocument document, byte[] shown) {
        return SealedPdf.verify(forge, document.sha256(), shown);
    }

    /** The stored bytes, after the same check: nobody is handed what was tampered with. */
    public byte[] content(SealedDocument document) {
        return SealedPdf.unchanged(document.sha256(), store.content(document.id()));
    }

    /** As stored, unchecked: for the check itself. */
    public PdfForge.Finding verifyStored(SealedDocument document) {
        return verify(document, store.content(document.id()));
    }

    private FormalPaper named(Paper paper, LocalDate day) {
        return new FormalPaper(
                stationery.nameOf(paper.issuer()),
                paper.number(),
                stationery.nameOf(paper.place()),
                day,
                paper.title(),
                paper.content(),
                paper.signatories(),
                paper.recipients().stream().map(stationery::nameOf).toList());
    }
}
