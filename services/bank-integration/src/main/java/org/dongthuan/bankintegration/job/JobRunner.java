package org.dongthuan.bankintegration.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.jboss.logging.Logger;

/**
 * Drives running jobs, each on a virtual thread of its own and on one instance at a time. A job that was under way in a
 * process that died is taken up when its lease is over.
 */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String owner = UUID.randomUUID().toString();
    private final Set<UUID> here = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final JobStore store;
    private final Map<String, JobWork> works;
    private final Duration outagePause;
    private volatile boolean ending;

    JobRunner(JobStore store, Instance<JobWork> works, BankIntegrationConfig config) {
        this.store = store;
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, work -> work));
        this.outagePause = config.sending().outagePause();
    }

    @Scheduled(every = "${bank-integration.timers.jobs}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        if (ending) {
            return;
        }
        store.runnable(owner).stream().filter(here::add).forEach(id -> threads.execute(() -> drive(id)));
    }

    private void drive(UUID id) {
        try {
            while (!ending) {
                Job job = store.lease(id, owner).orElse(null);
                if (job == null || !step(job)) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "Job %s failed a step and will be tried again", id);
            pause(outagePause);
        } finally {
            here.remove(id);
        }
    }

    /** False when there is nothing more to do now. */
    private boolean step(Job job) {
        switch (works.get(job.kind()).step(job)) {
            case JobWork.Step.More() -> {
                return true;
            }
            case JobWork.Step.Done() -> {
                store.done(job.id());
                return false;
            }
            case JobWork.Step.Wait(String reason, Optional<Duration> left) -> {
                store.waiting(job.id(), reason);
                pause(left.filter(time -> time.compareTo(outagePause) > 0).orElse(outagePause));
                return true;
            }
        }
    }

    /** Never past the lease, and soon enough for an officer who stops the job, and for a clock that is moved on. */
    private void pause(Duration time) {
        try {
            Thread.sleep(time.compareTo(LONGEST_PAUSE) < 0 ? time : LONGEST_PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Timers rest before the database connections go. */
    void end(@Observes ShutdownEvent event, Scheduler scheduler) {
        ending = true;
        scheduler.pause();
        threads.shutdownNow();
    }
}
