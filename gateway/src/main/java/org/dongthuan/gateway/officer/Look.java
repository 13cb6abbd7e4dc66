package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.client.ServiceProblemMapper;
import org.dongthuan.gateway.client.VaultClient;

/** One look through an approved request. */
final class Look {

    private static final int OK = 200;

    private Look() {}

    /**
     * What it shows; nothing of it may be kept or logged.
     *
     * @param number citizen ID or phone number; {@code null} for a picture
     * @param mediaType of the bytes; {@code null} for a number
     */
    public record Seen(String number, String mediaType, byte[] bytes) {

        /** For the page itself, so that the picture has no address; {@code null} for a number. */
        public String source() {
            return mediaType == null
                    ? null
                    : "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }

        /** Whether browsers cannot show it on a page. */
        boolean isPaper() {
            return mediaType != null && !mediaType.startsWith("image/");
        }

        Response handedOut() {
            return Response.ok(bytes, mediaType)
                    .header("Content-Disposition", "attachment; filename=\"reveal.pdf\"")
                    .header("Cache-Control", "no-store")
                    .build();
        }

        @Override
        public String toString() {
            return "Seen[…]";
        }
    }

    /** @throws ServiceProblem when the service refuses */
    static Seen through(VaultClient vault, String id) {
        try (Response answer = vault.look(id)) {
            if (answer.getStatus() != OK) {
                throw new ServiceProblemMapper().toThrowable(answer);
            }
            String type = answer.getMediaType().getType() + "/"
                    + answer.getMediaType().getSubtype();
            return type.equals("application/json")
                    ? new Seen(answer.readEntity(VaultClient.Number.class).shown(), null, null)
                    : new Seen(null, type, answer.readEntity(byte[].class));
        }
    }
}
