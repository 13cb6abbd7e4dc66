package org.dongthuan.notification.sending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.template.Template;

/**
 * What became of one claimed message.
 *
 * @param event null when nobody knows: the claim then runs out by itself
 * @param smscIds the centre's ids, one a part; empty unless it took the text
 * @param template which text was sent; null when none was
 * @param at when it was handed over, or found out
 */
record Outcome(UUID messageId, int attempt, MessageEvent event, List<String> smscIds, Template template, Instant at) {

    static Outcome of(Claimed claimed, MessageEvent event, Instant at) {
        return new Outcome(claimed.id(), claimed.attempt(), event, List.of(), null, at);
    }
}
