package org.dongthuan.bankintegration.formal.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A reply as one caller may see it.
 *
 * @param missing items without an answer; absent once signed
 * @param figures as they stand now for a draft, as they were signed for a reply; absent without accounts
 * @param mine whether the caller wrote the draft, and therefore cannot sign it; absent once signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReplyView(
        UUID id,
        UUID requestId,
        String number,
        String state,
        List<Answer> answers,
        List<String> missing,
        Statement statement,
        ReplyFigures figures,
        Boolean mine,
        Instant draftedAt,
        String signerName,
        String signerPosition,
        Instant signedAt,
        List<ReplyDocument> documents,
        int version) {

    /** Leaves the wording out. */
    @Override
    public String toString() {
        return "ReplyView[" + id + "]";
    }
}
