package org.dongthuan.acceptance;

/** The scenario cannot go on. */
public final class ScenarioFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScenarioFailure(String message) {
        super(message);
    }

    /** @param cause where it was found */
    public ScenarioFailure(String message, ScenarioFailure cause) {
        super(message, cause);
    }
}
