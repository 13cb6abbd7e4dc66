package org.dongthuan.bankintegration.formal.reply;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Row;

/**
 * A reply, drafted or signed. A request that was returned has several.
 *
 * @param statement absent where nothing is stated
 * @param signerName absent, like all that follows, while it is a draft
 * @param figures of the moment of signing; empty for an organisation without accounts
 */
public record WrittenReply(
        UUID id,
        UUID requestId,
        String number,
        boolean signed,
        Statement statement,
        String draftedBy,
        Instant draftedAt,
        String signerName,
        String signerPosition,
        Instant signedAt,
        Optional<ReplyFigures> figures,
        int version) {

    static WrittenReply of(Row row) {
        String statement = row.text("statement");
        return new WrittenReply(
                row.uuid("id"),
                row.uuid("request_id"),
                row.text("number"),
                "SIGNED".equals(row.text("state")),
                statement == null ? null : Statement.valueOf(statement),
                row.text("drafted_by"),
                row.instant("drafted_at"),
                row.text("signer_name"),
                row.text("signer_position"),
                row.instant("signed_at"),
                row.text("accounts") == null ? Optional.empty() : Optional.of(figures(row)),
                (int) row.number("version"));
    }

    private static ReplyFigures figures(Row row) {
        return new ReplyFigures(
                (int) row.number("accounts"),
                (int) row.number("holders"),
                (int) row.number("closed"),
                (int) row.number("kept"),
                (int) row.number("open"),
                (int) row.number("payouts"),
                row.number("payout_sum"));
    }

    /** Leaves out who signed. */
    @Override
    public String toString() {
        return "WrittenReply[" + id + "]";
    }
}
