package org.dongthuan.casetracking.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Sealed documents. */
@ApplicationScoped
public class DocumentStore {

    private static final String COLUMNS =
            "id, subject_kind, subject_id, template_code, template_version, number, sha256, sealed_at";

    private final Sql sql;

    DocumentStore(Sql sql) {
        this.sql = sql;
    }

    public void add(SealedDocument document, byte[] content, String by) {
        sql.run(
                "insert into sealed_document (" + COLUMNS
                        + ", content, sealed_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document.id(),
                document.subjectKind(),
                document.subjectId(),
                document.templateCode(),
                document.templateVersion(),
                document.number(),
                document.sha256(),
                document.sealedAt(),
                content,
                by);
    }

    public Optional<SealedDocument> find(UUID id) {
        return sql.one("select " + COLUMNS + " from sealed_document where id = ?", DocumentStore::document, id);
    }

    /** The document of one thing; there is one at most. */
    public Optional<SealedDocument> of(String subjectKind, UUID subjectId) {
        return sql.one(
                "select " + COLUMNS + " from sealed_document where subject_kind = ? and subject_id = ?",
                DocumentStore::document,
                subjectKind,
                subjectId);
    }

    public byte[] content(UUID id) {
        return sql.one("select content from sealed_document where id = ?", row -> row.bytes("content"), id)
                .orElseThrow();
    }

    private static SealedDocument document(Row row) {
        return new SealedDocument(
                row.uuid("id"),
                row.text("subject_kind"),
                row.uuid("subject_id"),
                row.text("template_code"),
                (int) row.number("template_version"),
                row.text("number"),
                row.text("sha256"),
                row.instant("sealed_at"));
    }
}
