package org.dongthuan.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One row of a job.
 *
 * @param name what people call the subject, as far as the caller may know of it; else absent
 * @param state WAITING, DONE or FAILED
 * @param code outcome, or the problem code it failed with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobRowView(int rowNo, String subject, String name, String state, String code, String detail) {

    JobRowView called(String what) {
        return new JobRowView(rowNo, subject, what, state, code, detail);
    }
}
