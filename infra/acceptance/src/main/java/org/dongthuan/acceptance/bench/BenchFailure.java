package org.dongthuan.acceptance.bench;

/** A measurement cannot go on; the message is meant for the person at the terminal. */
final class BenchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchFailure(String message) {
        super(message);
    }

    BenchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
