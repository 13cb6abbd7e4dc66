package org.dongthuan.consent.verdict;

import java.time.Instant;
import java.util.Map;

/** What one person found, in their role. */
public record Opinion(String role, String actor, Verdict verdict, Map<Check, Checked> checklist, Instant at) {}
