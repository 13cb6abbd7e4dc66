package org.dongthuan.casetracking.incident.domain;

import java.time.Instant;

/** When it happened: from (inclusive) to (exclusive). */
public record IncidentWindow(Instant from, Instant to) {}
