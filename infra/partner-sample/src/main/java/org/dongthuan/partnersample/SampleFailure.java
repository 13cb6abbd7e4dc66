package org.dongthuan.partnersample;

/** Something the user of the sample has to know; its message is all that is printed. */
final class SampleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleFailure(String message) {
        super(message);
    }
}
