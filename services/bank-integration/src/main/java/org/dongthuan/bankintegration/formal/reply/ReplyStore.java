package org.dongthuan.bankintegration.formal.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/** Stored replies and their answers, found by their request: whoever asks has the request in scope. */
@ApplicationScoped
public class ReplyStore {

    private final Sql sql;

    ReplyStore(Sql sql) {
        this.sql = sql;
    }

    Optional<WrittenReply> draft(UUID requestId) {
        return sql.one(
                "select * from written_reply where request_id = ? and state = 'DRAFT'", WrittenReply::of, requestId);
    }

    /** The newest signed one. */
    public Optional<WrittenReply> signed(UUID requestId) {
        return sql.one(
                "select * from written_reply where request_id = ? and state = 'SIGNED' order by signed_at desc limit 1",
                WrittenReply::of,
                requestId);
    }

    /** Newest first. */
    List<WrittenReply> all(UUID requestId) {
        return sql.list(
                "select * from written_reply where request_id = ? order by drafted_at desc",
                WrittenReply::of,
                requestId);
    }

    List<Answer> answers(UUID replyId) {
        return sql.list(
                "select code, answer from written_reply_answer where reply_id = ? order by code",
                row -> new Answer(row.text("code"), row.text("answer")),
                replyId);
    }

    /** Takes the place of what stood there; whoever writes last is who drafted it. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID keepDraft(UUID requestId, NewReply reply, Actor by, Instant at) {
        UUID id = draft(requestId).map(WrittenReply::id).orElseGet(UUID::randomUUID);
        int changed = sql.run(
                "update written_reply set number = ?, statement = ?, drafted_by = ?, drafted_at = ?,"
                        + " version = version + 1 where id = ?",
                reply.number().strip(),
                reply.statement(),
                by.id(),
                at,
                id);
        if (changed == 0) {
            sql.run(
                    "insert into written_reply (id, request_id, number, state, statement, drafted_by, drafted_at)"
                            + " values (?, ?, ?, 'DRAFT', ?, ?, ?)",
                    id,
                    requestId,
                    reply.number().strip(),
                    reply.statement(),
                    by.id(),
                    at);
        }
        sql.run("delete from written_reply_answer where reply_id = ?", id);
        sql.batch(
                "insert into written_reply_answer (reply_id, code, answer) values (?, ?, ?)",
                reply.answers().stream()
                        .map(answer ->
                                new Object[] {id, answer.code(), answer.text().strip()})
                        .toList());
        return id;
    }

    /** @param figures empty for an organisation without accounts */
    @Transactional(Transactional.TxType.MANDATORY)
    void sign(UUID id, ReplySignature signature, Optional<ReplyFigures> figures, Actor by, Instant at) {
        sql.run(
                "update written_reply set state = 'SIGNED', signer_name = ?, signer_position = ?, signed_by = ?,"
                        + " signed_at = ?, version = version + 1 where id = ?",
                signature.name().strip(),
                signature.position().strip(),
                by.id(),
                at,
                id);
        figures.ifPresent(counted -> sql.run(
                "update written_reply set accounts = ?, holders = ?, closed = ?, kept = ?, open = ?, payouts = ?,"
                        + " payout_sum = ? where id = ?",
                counted.accounts(),
                counted.holders(),
                counted.closed(),
                counted.kept(),
                counted.open(),
                counted.payouts(),
                counted.payoutSum(),
                id));
    }
}
