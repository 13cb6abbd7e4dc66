package org.dongthuan.casetracking.rulechange;

import java.time.Instant;
import java.util.UUID;
import org.dongthuan.casetracking.clock.rule.Amendment;

/**
 * One proposal to change a rule.
 *
 * @param baseVersion of the rule as it stood when this was proposed
 * @param reason why, in the proposer's words
 * @param decidedBy null while nobody has; {@code answer} what they said, if anything
 * @param madeVersion of the rule, once approved; else null
 */
record RuleChange(
        UUID id,
        String ruleCode,
        int baseVersion,
        Amendment amendment,
        String reason,
        ChangeState state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String answer,
        Integer madeVersion,
        int version) {}
