package org.dongthuan.casetracking.task;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.incident.store.IncidentSuccession;
import org.dongthuan.casetracking.organisation.HandsOver;
import org.dongthuan.casetracking.organisation.Succession;
import org.dongthuan.casetracking.organisation.Successions;
import org.dongthuan.platform.sql.SqlState;
import org.dongthuan.platform.time.Vietnam;
import org.jboss.logging.Logger;

/**
 * From the day of a succession on, gives open incidents, unfinished tasks and what other features have to the successor. What has gone is not found
 * again, a task is held while it goes, and each is a transaction of its own: several instances share the work, and one
 * that is killed leaves the rest to the next sweep.
 */
@ApplicationScoped
public class SweepHandOvers {

    private static final Logger LOG = Logger.getLogger(SweepHandOvers.class);

    private final Successions successions;
    private final IncidentSuccession incidents;
    private final HandOvers handOvers;
    private final List<HandsOver> others;
    private final InstantSource clock;

    SweepHandOvers(
            Successions successions,
            IncidentSuccession incidents,
            HandOvers handOvers,
            @All List<HandsOver> others,
            InstantSource clock) {
        this.successions = successions;
        this.incidents = incidents;
        this.handOvers = handOvers;
        this.others = others;
        this.clock = clock;
    }

    @Scheduled(every = "${case-tracking.timers.hand-over}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warnf("The sweep of hand-overs will try again: %s", e.toString());
        }
    }

    /** @return how many tasks went to a successor */
    public int sweep() {
        Instant now = clock.instant();
        int gone = 0;
        for (Succession by : successions.inForce(Vietnam.dayOf(now))) {
            incidents.takeIn(by, now);
            for (UUID id : handOvers.waiting(by)) {
                gone += went(id, now) ? 1 : 0;
            }
            others.forEach(one -> went(one, by, now));
        }
        if (gone > 0) {
            LOG.infof("%d tasks were handed over", gone);
        }
        return gone;
    }

    /** As {@link #went(UUID, Instant)}, of all that one part has. */
    private static void went(HandsOver part, Succession by, Instant now) {
        try {
            int gone = part.handOver(by, now);
            if (gone > 0) {
                LOG.infof(
                        "%d rows were handed over by %s", gone, part.getClass().getSimpleName());
            }
        } catch (RuntimeException e) {
            if (SqlState.of(e) == SqlState.AWAY) {
                throw e;
            }
            LOG.errorf(e, "Nothing is handed over by %s yet", part.getClass().getSimpleName());
        }
    }

    /** One that fails does not keep the others waiting. */
    private boolean went(UUID id, Instant now) {
        try {
            return handOvers.handOver(id, now);
        } catch (RuntimeException e) {
            if (SqlState.of(e) == SqlState.AWAY) {
                throw e;
            }
            LOG.errorf(e, "Task %s is not handed over yet", id);
            return false;
        }
    }
}
