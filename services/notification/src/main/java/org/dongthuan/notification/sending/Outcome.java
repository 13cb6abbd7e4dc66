package org.dongthuan.notification.sending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.template.Template;
import org.dongthuan.notification.written.WrittenTemplate;

/**
 * What became of one claimed message.
 *
 * @param event null when nobody knows: the claim then runs out by itself
 * @param smscIds the centre's ids, one a part; empty unless it took the text
 * @param wording which text was sent; null when none was
 * @param at when it was handed over, or found out
 * @param notBefore until when the person sleeps, or when the mail server that said to come later is asked again; null when
 *     it is no matter of time
 */
record Outcome(
        UUID messageId,
        int attempt,
        MessageEvent event,
        List<String> smscIds,
        Wording wording,
        Instant at,
        Instant notBefore) {

    /** Version and hash of a text, without what it said. */
    record Wording(int version, String hash) {

        static Wording of(Template template) {
            return new Wording(template.version(), template.hash());
        }

        static Wording of(WrittenTemplate template) {
            return new Wording(template.version(), template.hash());
        }
    }

    /** Its person sleeps until then. */
    static Outcome held(Claimed claimed, Instant until, Instant at) {
        return new Outcome(claimed.id(), claimed.attempt(), MessageEvent.DEFER, List.of(), null, at, until);
    }

    static Outcome of(Claimed claimed, MessageEvent event, Instant at) {
        return new Outcome(claimed.id(), claimed.attempt(), event, List.of(), null, at, null);
    }
}
