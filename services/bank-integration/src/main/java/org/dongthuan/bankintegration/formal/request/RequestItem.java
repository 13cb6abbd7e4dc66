package org.dongthuan.bankintegration.formal.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** One question, which the reply has to answer. */
public record RequestItem(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{1,30}") String code,
        @NotBlank @Size(min = 3, max = 1000) String question) {}
