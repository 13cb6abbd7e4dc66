package org.dongthuan.gateway.officer;

import java.util.Locale;

/** Things officers act on; each has one collection at the services and one page here. */
public enum Subject {
    COMPLAINT("complaints"),
    CASE("cases"),
    INCIDENT("incidents"),
    TASK("tasks"),
    CLOSURE_ORDER("closure-orders"),
    CONSENT_CLAIM("consent-claims"),
    MESSAGE("messages");

    private final String collection;

    Subject(String collection) {
        this.collection = collection;
    }

    /** Path segment of the collection, here and at the service. */
    public String collection() {
        return collection;
    }

    /** Kind of the state labels. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
