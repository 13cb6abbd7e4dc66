package org.dongthuan.platform.messaging;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import org.dongthuan.platform.sql.SqlState;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;

/**
 * When a failed event is tried again: at once for a bad message never, for a failing one a few times with growing pauses,
 * and for as long as it takes while the database or another service that the handler asks is away: that is no fault of the
 * event.
 */
@Singleton
class RetryPolicy {

    private static final Logger LOG = Logger.getLogger(RetryPolicy.class);
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(1);
    private static final int UNAVAILABLE = 503;

    /** @throws RuntimeException the last failure, when every attempt failed */
    void run(Runnable action) {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                action.run();
                return;
            } catch (MalformedEvent e) {
                throw e;
            } catch (RuntimeException e) {
                if (aPartIsAway(e)) {
                    attempt = 0;
                    LOG.warnf("A part is away, trying again: %s", e.toString());
                    sleep(OUTAGE_PAUSE, e);
                } else if (attempt == ATTEMPTS) {
                    throw e;
                } else {
                    sleep(pause, e);
                    pause = pause.multipliedBy(2);
                }
            }
        }
    }

    void untilDatabaseIsBack(Runnable action) {
        while (true) {
            try {
                action.run();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Cannot store a dead letter yet: %s", e.toString());
                sleep(OUTAGE_PAUSE, e);
            }
        }
    }

    private static boolean aPartIsAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException || cause instanceof ProcessingException) {
                return true;
            }
            if (cause instanceof WebApplicationException http
                    && http.getResponse().getStatus() == UNAVAILABLE) {
                return true;
            }
        }
        return SqlState.of(failure) == SqlState.AWAY;
    }

    private static void sleep(Duration pause, RuntimeException failure) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
