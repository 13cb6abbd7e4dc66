package org.dongthuan.local;

/** The stack cannot start or go on. The message is one line meant for the person at the terminal. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
