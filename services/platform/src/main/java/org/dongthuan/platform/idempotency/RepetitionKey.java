package org.dongthuan.platform.idempotency;

/**
 * The key of an {@link Idempotent} method whose callers speak a protocol without {@code Idempotency-Key}: as a parameter it
 * stands in the header's place.
 *
 * @param value 1 to 255 characters, without personal data
 */
public record RepetitionKey(String value) {}
