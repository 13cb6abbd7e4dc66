package org.dongthuan.casetracking.commitment.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who signs, in which position, and how. The name is an official's; it stands in documents, never in events. */
public record Signature(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 120) String position,
        @NotNull SignatureKind kind) {

    /** Without the name, which has no place in a log. */
    @Override
    public String toString() {
        return "Signature[" + kind + "]";
    }
}
