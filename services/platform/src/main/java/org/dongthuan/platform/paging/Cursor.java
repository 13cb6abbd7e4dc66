package org.dongthuan.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.dongthuan.platform.problem.DomainException;

/**
 * The last row seen: its sort instant and its id as tie-breaker. Opaque to clients, holds nothing personal, and gives no
 * right by itself: the scope predicate guards every page.
 */
public record Cursor(Instant at, UUID id) {

    /** URL-safe text. */
    public String encode() {
        String raw = at + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws DomainException 422 {@code cursor-malformed} when the text is not a cursor of ours */
    public static Cursor decode(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw DomainException.invalid(
                    "after", "cursor-malformed", "Use the 'next' of the previous page unchanged.");
        }
    }
}
