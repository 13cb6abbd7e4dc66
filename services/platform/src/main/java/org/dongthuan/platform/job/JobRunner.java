package org.dongthuan.platform.job;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.problem.DomainException;
import org.jboss.logging.Logger;

/** Works off jobs, one at a time per instance. A lease lets another instance take over from one that died. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int CHUNK = 50;
    private static final int ATTEMPTS = 5;

    private final JobStore store;
    private final InstantSource clock;
    private final Map<String, JobHandler> handlers;

    JobRunner(JobStore store, InstantSource clock, @All List<JobHandler> handlers) {
        this.store = store;
        this.clock = clock;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Optional<JobStore.Claimed> claimed = store.claim();
        while (claimed.isPresent()) {
            work(claimed.get());
            claimed = store.claim();
        }
    }

    private void work(JobStore.Claimed job) {
        JobHandler handler = handlers.get(job.kind());
        if (handler == null) {
            LOG.errorf("Nobody handles jobs of kind %s", job.kind());
            return;
        }
        while (store.stillRunning(job.id())) {
            List<JobStore.WaitingRow> rows = store.waiting(job.id(), CHUNK);
            if (rows.isEmpty()) {
                store.finish(job.id(), clock.instant());
                return;
            }
            for (JobStore.WaitingRow row : rows) {
                CurrentActor.runAs(job.actor(), () -> one(job, handler, row));
            }
        }
    }

    private void one(JobStore.Claimed job, JobHandler handler, JobStore.WaitingRow row) {
        try {
            doRow(job, handler, row);
        } catch (DomainException e) {
            store.finishRow(job.id(), row.rowNo(), false, e.code().code(), reason(e));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Row %d of job %s failed", row.rowNo(), job.id());
            store.finishRow(job.id(), row.rowNo(), false, "unexpected", "Failed on our side; see the log.");
        }
    }

    /** A row works on what events change at the same time; who lost such a race tries again. */
    private void doRow(JobStore.Claimed job, JobHandler handler, JobStore.WaitingRow row) {
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    if (store.take(job.id(), row.rowNo())) {
                        String code = handler.row(job.parameters(), row.subject());
                        store.finishRow(job.id(), row.rowNo(), true, code, null);
                    }
                });
                return;
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !LostRace.is(e)) {
                    throw e;
                }
            }
        }
    }

    /** Field and rule of each fault; violations never repeat values, so that this may be stored and shown. */
    private static String reason(DomainException e) {
        return e.violations().isEmpty()
                ? e.getMessage()
                : e.violations().stream()
                        .map(fault -> fault.field() + " " + fault.rule() + ": " + fault.message())
                        .collect(Collectors.joining("; "));
    }
}
