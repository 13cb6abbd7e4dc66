package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.dongthuan.gateway.client.Bytes;
import org.dongthuan.gateway.client.ServiceProblem;
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
            if (answer.getStatus() == OK && MediaType.APPLICATION_JSON_TYPE.isCompatible(answer.getMediaType())) {
                return new Seen(answer.readEntity(VaultClient.Number.class).shown(), null, null);
            }
            Bytes picture = Bytes.of(answer);
            return new Seen(
                    null, picture.type().getType() + "/" + picture.type().getSubtype(), picture.content());
        }
    }
}
