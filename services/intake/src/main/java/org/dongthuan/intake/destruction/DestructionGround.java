package org.dongthuan.intake.destruction;

/** Why pictures are destroyed; a rule on each says by when and by which law. */
public enum DestructionGround {
    /** Nobody had the right to take them. */
    WRONGLY_COLLECTED,
    /** The person asks to erase them. */
    DATA_SUBJECT_REQUEST,
    /** They were kept as long as the rule allows; only the timer finds that. */
    RETENTION_OVER;

    /** Whether people give it, and not the timer. */
    boolean askedFor() {
        return this != RETENTION_OVER;
    }

    String ruleSubject() {
        return "DESTRUCTION_" + name();
    }
}
