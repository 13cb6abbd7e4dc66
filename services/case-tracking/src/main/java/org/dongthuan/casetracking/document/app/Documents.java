package org.dongthuan.casetracking.document.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.document.store.DocumentStore;
import org.dongthuan.casetracking.document.store.SealedDocument;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** Writes documents from their templates, seals them, and tells whether one is still what was sealed. */
@ApplicationScoped
public class Documents {

    private static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br/>Độc lập - Tự do - Hạnh phúc";
    private static final String SEAL = "Đã ký số và đóng dấu điện tử trên nền tảng Đồng Thuận.";

    private final DocumentStore store;
    private final PdfForge forge;
    private final Audit audit;

    Documents(DocumentStore store, PdfForge forge, Audit audit) {
        this.store = store;
        this.forge = forge;
        this.audit = audit;
    }

    /** Makes the PDF, seals and keeps it, and tells its hash to the audit log; all in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID seal(Paper paper, Actor by, Instant at) {
        LocalDate day = Vietnam.dayOf(at);
        Template template = store.template(paper.template(), day);
        byte[] pdf = forge.sealed(template.fill(parts(paper, day)), at);
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
        return store.nameOf(code);
    }

    /**
     * Says what holds of a PDF that is shown as this document.
     *
     * @throws DomainException 422 {@code document-changed} when it is not, byte for byte, what was sealed, or its
     *     signature does not hold
     */
    public PdfForge.Finding verify(SealedDocument document, byte[] shown) {
        PdfForge.Finding found = forge.examine(shown);
        boolean same = document.sha256().equals(Sha256.hex(shown));
        if (same && found.signed() && found.intact()) {
            return found;
        }
        String why = !found.signed()
                ? "It carries no signature of the platform's seal."
                : !found.intact()
                        ? "It was changed after it was sealed: the signature does not hold."
                        : "Its signature holds, but it is another document than the one sealed here.";
        throw new DomainException(DocumentProblem.CHANGED, why);
    }

    /** The stored bytes, after the same check: nobody is handed what was tampered with. */
    public byte[] content(SealedDocument document) {
        byte[] pdf = store.content(document.id());
        if (!document.sha256().equals(Sha256.hex(pdf))) {
            throw new DomainException(DocumentProblem.CHANGED, "The stored bytes are not those that were sealed.");
        }
        return pdf;
    }

    /** As stored, unchecked: for the check itself. */
    public PdfForge.Finding verifyStored(SealedDocument document) {
        return verify(document, store.content(document.id()));
    }

    private Map<FormalPart, String> parts(Paper paper, LocalDate day) {
        Map<FormalPart, String> parts = new EnumMap<>(FormalPart.class);
        parts.put(FormalPart.NATIONAL_TITLE, NATIONAL_TITLE);
        parts.put(FormalPart.ISSUER, Html.text(store.nameOf(paper.issuer())));
        parts.put(FormalPart.NUMBER, Html.text(paper.number()));
        parts.put(
                FormalPart.PLACE_AND_DATE,
                Html.text("%s, ngày %02d tháng %d năm %d"
                        .formatted(
                                store.nameOf(paper.place()), day.getDayOfMonth(), day.getMonthValue(), day.getYear())));
        parts.put(FormalPart.TITLE, Html.text(paper.title()));
        parts.put(FormalPart.CONTENT, paper.content());
        parts.put(FormalPart.SIGNATORIES, paper.signatories());
        parts.put(FormalPart.SEAL, Html.text(SEAL));
        parts.put(
                FormalPart.RECIPIENTS,
                paper.recipients().stream()
                        .map(org -> "- " + Html.text(store.nameOf(org)) + ";")
                        .collect(Collectors.joining("<br/>")));
        return parts;
    }
}
