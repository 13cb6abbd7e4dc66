package org.dongthuan.bankintegration.job;

import java.time.Duration;
import java.util.Optional;

/** One kind of job. Found by {@link JobRunner} as a bean. */
public interface JobWork {

    /** Name of the kind, as stored. */
    String kind();

    /**
     * Does a bounded piece of the work in transactions of its own; called again until it says so. Must be safe to repeat:
     * a crash may come at any point.
     */
    Step step(Job job);

    /** What a step has to say. */
    sealed interface Step {
        /** There may be more. */
        record More() implements Step {}

        /** Nothing is left. */
        record Done() implements Step {}

        /**
         * Cannot go on now.
         *
         * @param reason a code for people who watch
         * @param left how long it makes sense to wait; the runner may look earlier
         */
        record Wait(String reason, Optional<Duration> left) implements Step {}
    }
}
