package org.dongthuan.notification.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Numbers what came, every second: the scheduler knows nothing shorter. */
@ApplicationScoped
class FeedLoop {

    private final NumberEvents numbers;

    FeedLoop(NumberEvents numbers) {
        this.numbers = numbers;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        boolean more = true;
        while (more) {
            more = numbers.round();
        }
    }
}
