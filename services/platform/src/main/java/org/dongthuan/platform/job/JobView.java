package org.dongthuan.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A job as its owner sees it.
 *
 * @param event what is done to each row, where jobs of the kind do different things; else absent
 * @param state RUNNING, STOPPED or DONE
 * @param startedByRole role of whoever started it, {@code mine} whether that is the caller
 * @param finishedAt absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID jobId,
        String kind,
        String event,
        String state,
        int total,
        int done,
        int failed,
        String startedByRole,
        boolean mine,
        Instant createdAt,
        Instant finishedAt) {}
