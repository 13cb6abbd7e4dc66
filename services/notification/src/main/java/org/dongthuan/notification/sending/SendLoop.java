package org.dongthuan.notification.sending;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.message.domain.Channel;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.notification.sms.SmsLine;
import org.jboss.logging.Logger;

/**
 * Sends texts that are due while the line is up: claim, fetch numbers, submit, store. It looks at the table in real time; what is
 * due is told by the injected clock. An attempt is submitted at most once: what is uncertain is never sent again by itself.
 */
@ApplicationScoped
public class SendLoop {

    private static final Logger LOG = Logger.getLogger(SendLoop.class);

    private final SmsLine line;
    private final ClaimMessages claims;
    private final FetchContacts contacts;
    private final SendOne sendOne;
    private final StoreOutcomes outcomes;
    private final NotificationConfig config;
    private final InstantSource clock;

    SendLoop(
            SmsLine line,
            ClaimMessages claims,
            FetchContacts contacts,
            SendOne sendOne,
            StoreOutcomes outcomes,
            NotificationConfig config,
            InstantSource clock) {
        this.line = line;
        this.claims = claims;
        this.contacts = contacts;
        this.sendOne = sendOne;
        this.outcomes = outcomes;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "0.2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() throws InterruptedException {
        boolean more = true;
        while (more && line.isUp()) {
            more = batch();
        }
    }

    /** False when there is nothing to do, or nothing can be done now. */
    private boolean batch() throws InterruptedException {
        ClaimMessages.Batch batch = claims.claim(Channel.SMS, config.batch());
        if (batch.claimed().isEmpty()) {
            return batch.looked() > 0;
        }
        Optional<Map<UUID, Contacts.Contact>> found = contacts.orPutBack(batch.claimed());
        if (found.isEmpty()) {
            return false;
        }
        List<Outcome> sent = send(batch.claimed(), found.get());
        outcomes.store(sent);
        return sent.stream().noneMatch(outcome -> outcome.event() == MessageEvent.NOT_SENT);
    }

    private List<Outcome> send(List<Claimed> claimed, Map<UUID, Contacts.Contact> found) throws InterruptedException {
        List<Future<Outcome>> running = new ArrayList<>(claimed.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Claimed one : claimed) {
                running.add(threads.submit(() -> sendOne.send(one, found.get(one.id()))));
            }
        }
        List<Outcome> outcomesOfBatch = new ArrayList<>(claimed.size());
        for (int i = 0; i < claimed.size(); i++) {
            try {
                outcomesOfBatch.add(running.get(i).get());
            } catch (ExecutionException e) {
                // Whether it was sent is not known: the claim runs out, and the desk decides.
                LOG.errorf(
                        e.getCause(),
                        "Sending message %s failed",
                        claimed.get(i).id());
                outcomesOfBatch.add(Outcome.of(claimed.get(i), null, clock.instant()));
            }
        }
        return outcomesOfBatch;
    }
}
