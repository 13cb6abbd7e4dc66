package org.dongthuan.local.progress;

import java.time.Duration;

/** Hears what happens to each part. Called from several threads. */
public interface Progress {

    /** The part has begun a step, such as {@code starting} or {@code building once}. */
    void step(String part, String step);

    /** The part answers; {@code took} counts from its first step. */
    void ready(String part, Duration took);

    /** Nothing more will be told about this start; a display may stop redrawing. */
    default void done() {}

    static Progress silent() {
        return new Progress() {
            @Override
            public void step(String part, String step) {}

            @Override
            public void ready(String part, Duration took) {}
        };
    }
}
