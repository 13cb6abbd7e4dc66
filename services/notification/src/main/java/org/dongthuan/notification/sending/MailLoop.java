package org.dongthuan.notification.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.mail.MailLine;
import org.dongthuan.notification.message.domain.Channel;
import org.jboss.logging.Logger;

/**
 * Sends mails that are due, one after the other over one connection, as {@link SendLoop} does texts: an attempt is handed
 * over at most once. A loop of its own, so that texts go on while the mail server is away.
 */
@ApplicationScoped
public class MailLoop {

    private static final Logger LOG = Logger.getLogger(MailLoop.class);

    /** What part of a claim's lease may have passed when a mail is begun: the rest is time for its answers. */
    private static final int PART_OF_LEASE = 4;

    private final MailLine line;
    private final ClaimMessages claims;
    private final FetchContacts contacts;
    private final MailOne mailOne;
    private final StoreOutcomes outcomes;
    private final NotificationConfig config;
    private final InstantSource clock;

    MailLoop(
            MailLine line,
            ClaimMessages claims,
            FetchContacts contacts,
            MailOne mailOne,
            StoreOutcomes outcomes,
            NotificationConfig config,
            InstantSource clock) {
        this.line = line;
        this.claims = claims;
        this.contacts = contacts;
        this.mailOne = mailOne;
        this.outcomes = outcomes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "0.5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more && line.mayTry()) {
            more = batch();
        }
    }

    /** False when there is nothing to do, or nothing can be done now. */
    private boolean batch() {
        long begun = System.nanoTime();
        ClaimMessages.Batch batch = claims.claim(Channel.EMAIL, config.mail().batch());
        List<Claimed> claimed = batch.claimed();
        if (claimed.isEmpty()) {
            return batch.looked() > 0;
        }
        Optional<Map<UUID, Contacts.Contact>> found = contacts.orPutBack(claimed);
        if (found.isEmpty()) {
            return false;
        }
        Optional<MailLine.Connection> connection = line.connect();
        if (connection.isEmpty()) {
            outcomes.notSent(claimed);
            return false;
        }
        send(connection.get(), claimed, found.get(), begun + config.lease().toNanos() / PART_OF_LEASE);
        return true;
    }

    private void send(
            MailLine.Connection connection, List<Claimed> claimed, Map<UUID, Contacts.Contact> found, long until) {
        List<Outcome> done = new ArrayList<>(claimed.size());
        try (connection) {
            for (Claimed one : claimed) {
                if (!connection.isUsable() || System.nanoTime() - until > 0) {
                    break;
                }
                done.add(handOver(connection, one, found.get(one.id())));
            }
        }
        outcomes.store(done);
        outcomes.notSent(claimed.subList(done.size(), claimed.size()));
    }

    private Outcome handOver(MailLine.Connection connection, Claimed one, Contacts.Contact contact) {
        try {
            return mailOne.send(connection, one, contact);
        } catch (RuntimeException e) {
            // Whether it was sent is not known: the claim runs out, and the desk decides.
            LOG.errorf(e, "Sending message %s failed", one.id());
            return Outcome.of(one, null, clock.instant());
        }
    }
}
