package org.dongthuan.gateway.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Answers that are the same for everybody: browsers and whatever stands between may keep them, for they hold nothing of the
 * visitor and set nothing (RFC 9111, RFC 5861).
 */
public final class ForEverybody {

    private static final String KEEP = "public, max-age=30, stale-while-revalidate=60, stale-if-error=86400";

    /** Of a copy that may be behind: asked for again soon. */
    private static final String KEEP_SHORT = "public, max-age=5, stale-if-error=86400";

    private ForEverybody() {}

    /** Whether a path is the same for everybody, so that its visits leave no cookie. */
    public static boolean isAt(String path) {
        return path.startsWith("/status/");
    }

    /** A body that was made once and is handed out often. @param tag weak: it may be sent compressed */
    public record Made(String body, MediaType type, EntityTag tag) {

        public static Made of(String body, MediaType type) {
            return new Made(body, type.withCharset("UTF-8"), new EntityTag(digest(body), true));
        }

        private static String digest(String body) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 12);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The body, or 304 for a browser that has it. @param old whether there may be newer facts */
    public static Response answer(Made made, boolean old, Request request, RoutingContext rc) {
        // Set when the visit began, for whatever else may come of it; beside ours it would forbid to keep anything.
        rc.response().headers().remove("Cache-Control");
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(made.tag());
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(made.body()).type(made.type());
        return answer.tag(made.tag())
                .header("Cache-Control", old ? KEEP_SHORT : KEEP)
                .header(
                        "Vary",
                        Visit.isLanguageInAddress(rc) ? "Accept-Encoding" : "Accept-Encoding, Accept-Language, Cookie")
                .build();
    }
}
