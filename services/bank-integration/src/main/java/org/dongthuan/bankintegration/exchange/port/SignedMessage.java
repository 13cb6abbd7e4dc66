package org.dongthuan.bankintegration.exchange.port;

import java.util.Arrays;

/**
 * A message as it crossed, with its signature.
 *
 * @param direction OUT or IN
 * @param kind what it is, for example {@code closure-request}
 * @param kid key that signed; null for our own
 */
public record SignedMessage(String direction, String kind, String kid, String jws, byte[] body) {

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedMessage message && jws.equals(message.jws) && Arrays.equals(body, message.body);
    }

    @Override
    public int hashCode() {
        return jws.hashCode();
    }

    /** Leaves the body out. */
    @Override
    public String toString() {
        return "SignedMessage[" + direction + " " + kind + "]";
    }
}
