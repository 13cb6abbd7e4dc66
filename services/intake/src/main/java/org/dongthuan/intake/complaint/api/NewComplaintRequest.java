package org.dongthuan.intake.complaint.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.dongthuan.intake.complaint.app.NewComplaint;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.Confirmation;

/** Body of {@code POST /api/v1/complaints}. */
public record NewComplaintRequest(
        @NotNull @Valid PersonRequest person,
        Channel channel,
        @NotNull @Pattern(regexp = "[A-Z_]{3,60}") String matter,
        @Pattern(regexp = "[A-Z_]{3,60}") String product,
        @NotNull @Pattern(regexp = "\\d{5}") String placeCode,
        @Pattern(regexp = "[A-Z0-9-]{2,40}") String respondentOrg,
        @NotNull LocalDate occurredOn,
        @NotNull @Size(max = 20_000) String narrative,
        Confirmation confirmation) {

    private static final String DEFAULT_PRODUCT = "BANK_ACCOUNT";

    /** Who complains. Holds personal data. */
    public record PersonRequest(
            @NotNull @Size(max = 200) String fullName,
            @NotNull @Size(max = 40) String citizenId,
            @Size(max = 40) String phone,
            @Size(max = 254) String email,
            LocalDate birthDate,
            @Size(max = 300) String address,
            @Pattern(regexp = "vi|en|bru") String language,
            Boolean interpreter) {

        /** Leaves everything out: all of it is personal data. */
        @Override
        public String toString() {
            return "PersonRequest[masked]";
        }
    }

    /** @param from the channel this request really came by, whatever it says */
    NewComplaint toCommand(Channel from) {
        return new NewComplaint(
                person.fullName(),
                person.citizenId(),
                Optional.ofNullable(person.phone()),
                Optional.ofNullable(person.email()),
                Optional.ofNullable(person.birthDate()),
                Optional.ofNullable(person.address()),
                Optional.ofNullable(person.language()).orElse("vi"),
                Boolean.TRUE.equals(person.interpreter()),
                from,
                matter,
                Optional.ofNullable(product).orElse(DEFAULT_PRODUCT),
                placeCode,
                Optional.ofNullable(respondentOrg),
                occurredOn,
                narrative,
                Optional.ofNullable(confirmation).orElse(Confirmation.DECLARED));
    }

    /** Leaves out whom it is about. */
    @Override
    public String toString() {
        return "NewComplaintRequest[" + matter + " " + placeCode + "]";
    }
}
