package org.dongthuan.platform.messaging;

/** An event that no retry will make readable: goes to the dead letters at once. The message repeats no payload. */
public class MalformedEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedEvent(String reason) {
        super(reason, null, false, false);
    }
}
