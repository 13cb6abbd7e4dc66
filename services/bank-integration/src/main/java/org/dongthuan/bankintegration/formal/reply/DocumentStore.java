package org.dongthuan.bankintegration.formal.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.store.AccountScope;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.pdf.Template;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Sealed replies. Who may know of the request may know of its documents ({@link AccountScope}). */
@ApplicationScoped
class DocumentStore {

    private final Sql sql;
    private final AccountScope scope;

    DocumentStore(Sql sql, AccountScope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(ReplyDocument document, Template template, byte[] content, Actor by) {
        sql.run(
                "insert into reply_document (id, request_id, reply_id, recipient, number, template_code,"
                        + " template_version, sha256, content, sealed_at, sealed_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                document.id(),
                document.requestId(),
                document.replyId(),
                document.recipient(),
                document.number(),
                template.code(),
                template.version(),
                document.sha256(),
                content,
                document.sealedAt(),
                by.id());
    }

    List<ReplyDocument> of(UUID replyId) {
        return sql.list(
                "select * from reply_document where reply_id = ? order by recipient", ReplyDocument::of, replyId);
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    ReplyDocument inScope(UUID id) {
        AccountScope.Predicate predicate = scope.requests();
        return sql.one(
                        "select d.* from reply_document d where d.request_id in (select id from formal_request where "
                                + predicate.sql() + ") and d.id = ?",
                        ReplyDocument::of,
                        predicate.with(id))
                .orElseThrow(() -> DomainException.notFound("document"));
    }

    byte[] content(UUID id) {
        return sql.one("select content from reply_document where id = ?", row -> row.bytes("content"), id)
                .orElseThrow();
    }
}
