package org.dongthuan.notification.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Tries what is due: looks every second, and takes the next for an endpoint whenever it has settled one. Each attempt has a
 * thread of its own and nobody waits for it: an endpoint that answers slowly fills its own share and no other's.
 */
@ApplicationScoped
class WebhookLoop {

    private static final Logger LOG = Logger.getLogger(WebhookLoop.class);

    private final ClaimDeliveries claims;
    private final DeliverOne deliver;
    private final StoreAnswer answers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    WebhookLoop(ClaimDeliveries claims, DeliverOne deliver, StoreAnswer answers) {
        this.claims = claims;
        this.deliver = deliver;
        this.answers = answers;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        claims.takeBackLost();
        claims.endpointsWithDue().forEach(this::start);
    }

    private void start(UUID endpoint) {
        claims.claim(endpoint).forEach(claimed -> threads.submit(() -> one(claimed)));
    }

    private void one(Claimed claimed) {
        try {
            answers.store(claimed, deliver.deliver(claimed));
            start(claimed.endpointId());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Whether it was sent is not known: the claim runs out, and it is tried again.
            LOG.errorf(e, "Webhook delivery %s failed on our side", claimed.id());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
