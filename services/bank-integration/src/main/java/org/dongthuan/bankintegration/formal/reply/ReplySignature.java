package org.dongthuan.bankintegration.formal.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Who signs.
 *
 * @param version of the draft that was read
 * @param name of the official
 */
public record ReplySignature(
        @NotNull Integer version,
        @NotBlank @Size(min = 2, max = 120) String name,
        @NotBlank @Size(min = 2, max = 120) String position) {

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "ReplySignature[" + version + "]";
    }
}
