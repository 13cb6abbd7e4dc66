package org.dongthuan.bankintegration.formal.reply;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.formal.request.Recipient;
import org.dongthuan.platform.audit.AuditedObject;
import org.dongthuan.platform.sql.Row;

/** What is told of a sealed reply. @param sha256 of its bytes, lower-case hex; the audit log holds the same */
public record ReplyDocument(
        UUID id, UUID requestId, UUID replyId, Recipient recipient, String number, String sha256, Instant sealedAt)
        implements AuditedObject {

    static ReplyDocument of(Row row) {
        return new ReplyDocument(
                row.uuid("id"),
                row.uuid("request_id"),
                row.uuid("reply_id"),
                Recipient.valueOf(row.text("recipient")),
                row.text("number"),
                row.text("sha256"),
                row.instant("sealed_at"));
    }

    @Override
    public String auditedId() {
        return id.toString();
    }

    @Override
    @JsonIgnore
    public List<String> alsoAbout() {
        return List.of(requestId.toString());
    }
}
