package org.dongthuan.gateway.admission;

/**
 * Who is counted together by a rate limit.
 *
 * @param kind decides how much is allowed
 * @param key tells callers of one kind apart; never an address and never personal data in the clear
 */
public record Caller(Kind kind, String key) {

    /** Kinds of callers. */
    public enum Kind {
        DESK,
        PARTNER,
        CITIZEN,
        DEVICE,
        PERSON,
        UNPROVEN
    }

    /** A signed-in officer. Exempt: at a desk one officer files for a whole queue of people. */
    public static Caller desk() {
        return new Caller(Kind.DESK, "");
    }

    public static Caller partner(String key) {
        return new Caller(Kind.PARTNER, key);
    }

    public static Caller citizen(String personId) {
        return new Caller(Kind.CITIZEN, personId);
    }

    public static Caller device(String id) {
        return new Caller(Kind.DEVICE, id);
    }

    /** The person a form is about, by keyed hash. */
    public static Caller person(String keyedHash) {
        return new Caller(Kind.PERSON, keyedHash);
    }

    /** All callers nothing is known of, together. */
    public static Caller unproven() {
        return new Caller(Kind.UNPROVEN, "");
    }
}
