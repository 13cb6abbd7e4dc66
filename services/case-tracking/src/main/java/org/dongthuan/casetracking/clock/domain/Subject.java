package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** What a deadline is about. @param kind free, for example COMPLAINT or TASK: features add their own */
@Embeddable
public record Subject(
        @Column(name = "subject_kind") String kind,
        @Column(name = "subject_id") UUID id) {

    /** Kind of complaints. */
    public static final String COMPLAINT = "COMPLAINT";

    /** Kind of agencies' tasks. */
    public static final String TASK = "TASK";

    public static Subject complaint(UUID id) {
        return new Subject(COMPLAINT, id);
    }

    public static Subject task(UUID id) {
        return new Subject(TASK, id);
    }
}
