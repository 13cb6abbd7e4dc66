package org.dongthuan.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A job as its owner sees it.
 *
 * @param state RUNNING, STOPPED or DONE
 * @param finishedAt absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID jobId,
        String kind,
        String state,
        int total,
        int done,
        int failed,
        Instant createdAt,
        Instant finishedAt) {}
