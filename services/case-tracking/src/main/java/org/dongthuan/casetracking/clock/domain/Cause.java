package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a deadline was missed, on an officer's word. @param text may be null @param by the officer's id */
@Embeddable
public record Cause(
        @Column(name = "cause_code") String code,
        @Column(name = "cause_text") String text,
        @Column(name = "cause_by") String by,
        @Column(name = "cause_at") Instant at) {}
