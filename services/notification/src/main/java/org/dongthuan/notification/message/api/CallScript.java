package org.dongthuan.notification.message.api;

import java.util.List;

/** What to say on a call, in each language there is. */
public record CallScript(List<Words> items) {

    /** One language. @param lines what to do and say, in turn */
    public record Words(String language, String subject, List<String> lines) {}
}
