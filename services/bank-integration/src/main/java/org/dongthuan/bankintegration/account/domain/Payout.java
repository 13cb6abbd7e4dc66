package org.dongthuan.bankintegration.account.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How the holder wants the balance (always the whole of it; DOMAIN §3.4).
 *
 * @param transferTo with TRANSFER only, and always with it
 */
@TransferTarget
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Payout(@NotNull Method method, @Valid Target transferTo) {

    /** Ways of paying out. */
    public enum Method {
        TRANSFER,
        CASH
    }

    /** The account that receives it. */
    public record Target(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}")
            String bankCode,

            @NotNull @Pattern(regexp = "[0-9]{6,20}") String accountNumber,
            @NotNull @Size(min = 1, max = 200) String accountName) {

        /** Leaves the number and name out. */
        @Override
        public String toString() {
            return "Target[" + bankCode + "]";
        }
    }
}
