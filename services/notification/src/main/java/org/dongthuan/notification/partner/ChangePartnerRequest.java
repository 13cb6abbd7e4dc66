package org.dongthuan.notification.partner;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Name and events of a partner from now on; client, organisation and role never change: register another instead. */
public record ChangePartnerRequest(
        @NotNull Integer version,

        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*")
        String name,

        @NotEmpty List<@NotNull EventScope> scopes) {}
