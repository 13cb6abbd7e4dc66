package org.dongthuan.notification.webhook;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Where to send what.
 *
 * @param version of the endpoint that is changed; absent for a new one
 * @param eventTypes full names, for example {@code account.rejected.v1}
 */
public record EndpointRequest(
        Integer version,
        @NotNull @Size(max = 500) String url,
        @NotEmpty @Size(max = 100) List<@NotNull String> eventTypes) {}
