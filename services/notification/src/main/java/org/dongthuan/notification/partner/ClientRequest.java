package org.dongthuan.notification.partner;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * What the realm has to know of a partner's client.
 *
 * @param keys its public keys as a JWK set (RFC 7517): one, or two while one follows the other. Never a private key
 * @param communes codes of communes that its tokens name; may be empty
 * @param provinces codes of provinces that its tokens name; may be empty
 */
public record ClientRequest(
        @NotNull Map<String, Object> keys,

        @NotNull @Size(max = 200) List<@NotNull @Pattern(regexp = "\\d{5}") String> communes,

        @NotNull @Size(max = 34) List<@NotNull @Pattern(regexp = "\\d{2}") String> provinces) {}
