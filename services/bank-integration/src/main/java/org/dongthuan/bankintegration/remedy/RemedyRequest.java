package org.dongthuan.bankintegration.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongthuan.bankintegration.account.domain.Payout;

/** Body of {@code POST /api/v1/accounts/{id}/{remedy}}; each remedy needs some of it. */
public record RemedyRequest(
        @NotNull Integer version,
        @Valid Payout payout,
        @Valid Holder holder,
        @Size(max = 1000) String note,
        @Size(max = 100) String owner,
        LocalDate reviewOn,
        @Pattern(regexp = "[A-Z_]{2,60}") String reasonCode) {

    /** The holder as their card has it. */
    public record Holder(
            @NotNull @Pattern(regexp = "[0-9]{12}") String citizenId,
            @NotNull @Size(min = 1, max = 200) String fullName) {

        /** Leaves out who it is. */
        @Override
        public String toString() {
            return "Holder[]";
        }
    }

    /** Leaves everything personal out. */
    @Override
    public String toString() {
        return "RemedyRequest[version=" + version + "]";
    }
}
