package org.dongthuan.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One row of a job.
 *
 * @param state WAITING, DONE or FAILED
 * @param code outcome, or the problem code it failed with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobRowView(int rowNo, String subject, String state, String code, String detail) {}
