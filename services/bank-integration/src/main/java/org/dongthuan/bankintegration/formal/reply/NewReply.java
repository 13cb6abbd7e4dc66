package org.dongthuan.bankintegration.formal.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A draft; it may be incomplete.
 *
 * @param version of the request, which a draft moves on too: two who write at once are told of each other
 * @param number number and sign of the reply
 * @param statement absent for an organisation without accounts, or while it is not decided
 */
public record NewReply(
        @NotNull Integer version,
        @NotBlank @Size(max = 60) String number,
        @NotNull @Size(max = 20) List<@NotNull @Valid Answer> answers,
        Statement statement) {}
