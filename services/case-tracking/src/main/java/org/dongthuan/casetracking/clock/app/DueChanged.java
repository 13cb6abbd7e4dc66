package org.dongthuan.casetracking.clock.app;

import java.time.Instant;
import org.dongthuan.casetracking.clock.domain.Subject;

/** A deadline has another due instant; observed in the transaction that changes it. */
public record DueChanged(Subject subject, Instant dueAt) {}
