package org.dongthuan.bankintegration.formal.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Steps of letters as they are asked for, one or many, and what became of them. */
final class LetterSteps {

    private LetterSteps() {}

    /** @param on day it happened @param note how the commune handed it over; absent otherwise */
    public record One(
            @NotNull Integer version,
            @NotNull LocalDate on,
            @Size(min = 3, max = 500) String note) {}

    /** The same step of many letters. @param event word of the step, as in its path */
    public record Many(
            @NotNull String event,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid Row> rows) {}

    /** One of them. */
    public record Row(
            @NotNull UUID letterId,
            @NotNull LocalDate on,
            @Size(min = 3, max = 500) String note) {}

    /** All results, in the order of the rows. */
    public record Results(List<Result> items) {}

    /** @param state absent, like {@code code} and {@code detail}, unless it says something */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Result(UUID letterId, boolean done, LetterState state, String code, String detail) {}
}
