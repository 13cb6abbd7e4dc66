package org.dongthuan.casetracking.commitment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.app.DraftCommitment;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.Measure;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.DomainException;

/** Body of {@code POST /api/v1/commitments}. */
public record NewCommitmentRequest(
        @NotNull UUID incidentId,
        @NotNull @Pattern(regexp = "[A-Z0-9-]{2,40}") String org,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 20_000) String text,
        UUID supersedes,
        UUID addendumTo,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Promised> obligations) {

    /**
     * One obligation.
     *
     * @param obligor who answers for it
     * @param performer who does it: often another
     * @param supervisors each of whom has to accept the evidence
     * @param dueOn last day; absent for one without an end
     */
    public record Promised(
            @NotNull @Pattern(regexp = "[A-Z0-9]{1,10}") String code,
            @NotBlank @Size(max = 1000) String target,
            @NotNull @Valid Body obligor,
            @NotNull @Valid Body performer,
            @NotNull @Valid Body beneficiary,
            @NotEmpty @Size(max = 10) List<@Valid @NotNull Body> supervisors,
            @NotNull Measure measure,
            LocalDate dueOn) {

        DraftCommitment.Supervised toSupervised() {
            named("obligor", obligor);
            named("performer", performer);
            if (!beneficiary.role().equals(Roles.CIT)) {
                named("beneficiary", beneficiary);
            }
            supervisors.forEach(body -> named("supervisors", body));
            return new DraftCommitment.Supervised(
                    new Obligation.Promise(code, target, obligor, performer, beneficiary, measure, dueOn), supervisors);
        }

        private static void named(String field, Body body) {
            if (body.org() == null) {
                throw DomainException.invalid("obligations." + field + ".org", "required", "Name the organisation.");
            }
        }
    }

    DraftCommitment.Draft toDraft() {
        return new DraftCommitment.Draft(
                incidentId,
                org,
                new Commitment.Wording(title, text, supersedes, addendumTo),
                obligations.stream().map(Promised::toSupervised).toList());
    }
}
