package org.dongthuan.notification.message.domain;

/** Why a person is told. */
public enum Purpose {
    /** One-time password: useless later, so it goes first and at any hour. */
    SIGN_IN_CODE(0, true, false),
    /** The outcome of a case: the one text that must reach the person, by hand if need be (F7). */
    RESULT(1, false, true),
    DECISION_REQUEST(2, false, false),
    KEEP_CHECK(2, false, false),
    /** That a consent ends soon: after its end the account is closed, and nobody asks again. */
    CONSENT_END(2, false, true),
    /** What the body says in writing: a reply, that it does not take a complaint up, or that it passed it on. */
    REPLY(3, false, false),
    /** That something came in: a complaint, or a dispute of a reply. */
    RECEIPT(3, false, false),
    /** One text to everybody of an incident; never ahead of what concerns one person. */
    CAMPAIGN(4, false, false);

    private final int priority;
    private final boolean urgent;
    private final boolean desk;

    Purpose(int priority, boolean urgent, boolean desk) {
        this.priority = priority;
        this.urgent = urgent;
        this.desk = desk;
    }

    /** Lower goes first. */
    public int priority() {
        return priority;
    }

    /** Whether quiet hours do not hold it back. */
    public boolean urgent() {
        return urgent;
    }

    /**
     * Whether a failed text becomes work for the commune's desk. The others end as exhausted: their content also stands
     * on paper (receipt, reply) or is asked again by another attempt (decision, keep check, sign-in code).
     */
    public boolean desk() {
        return desk;
    }
}
