package org.dongthuan.gateway.officer;

import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.FormalRequestClient.Reply;
import org.dongthuan.gateway.client.Part;

/**
 * What was answered to a request, newest first.
 *
 * @param seals words for papers whose seal was looked at just now, by id
 */
public record FormalReplies(Part<List<Reply>> replies, Map<String, String> seals) {

    /** The newest, on which it depends what is answered; {@code null} for none. */
    public Reply newest() {
        return replies.optional().orElse(List.of()).stream().findFirst().orElse(null);
    }

    /** Those that were signed. */
    public List<Reply> signed() {
        return replies.optional().orElse(List.of()).stream()
                .filter(reply -> !reply.isDraft())
                .toList();
    }

    /** The one that is being written; {@code null} for none, and for whoever may not see it. */
    public Reply draft() {
        return newest() != null && newest().isDraft() ? newest() : null;
    }

    /** Whether an item is answered as far as this officer can see. */
    public boolean isAnswered(String code) {
        return newest() != null && !newest().to(code).isBlank();
    }

    /** Code of what was found of a seal; {@code null} when nobody looked. */
    public String seal(String document) {
        return seals.get(document);
    }
}
