package org.dongthuan.gateway.client;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * A file as a service handed it out. Clients that ask for files return the bare answer, because its type matters; what they
 * return must be read here, or a refusal would be taken for a file.
 *
 * @param type as the service names it
 * @param digest {@code Repr-Digest} of the content; {@code null} where the service tells none
 */
public record Bytes(byte[] content, MediaType type, String digest) {

    /**
     * @param answer is closed
     * @throws ServiceProblem when the service refused
     */
    public static Bytes of(Response answer) {
        try (answer) {
            if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
                throw new ServiceProblemMapper().toThrowable(answer);
            }
            return new Bytes(
                    answer.readEntity(byte[].class), answer.getMediaType(), answer.getHeaderString("Repr-Digest"));
        }
    }
}
