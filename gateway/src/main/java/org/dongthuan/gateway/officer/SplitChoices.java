package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What a case is made of.
 *
 * @param personId whose case it is
 */
public record SplitChoices(String personId, List<Complaint> complaints, List<Account> accounts) {

    private static final int MOST = 100;

    /** Whether something can go and something stay. */
    public boolean isDivisible() {
        return complaints.size() + accounts.size() > 1;
    }

    /** Complaints of somebody else than the case is of. */
    List<Complaint> ofOthers() {
        return complaints.stream()
                .filter(one -> !Objects.equals(one.personId(), personId))
                .toList();
    }

    /** Asks the services that own the parts. */
    @ApplicationScoped
    static class Finder {

        private final IntakeClient intake;
        private final BankIntegrationClient bank;
        private final CaseByCode byCode;

        Finder(@RestClient IntakeClient intake, @RestClient BankIntegrationClient bank, CaseByCode byCode) {
            this.intake = intake;
            this.bank = bank;
            this.byCode = byCode;
        }

        SplitChoices of(Case file) {
            List<String> ids = file.complaintIds() == null ? List.of() : file.complaintIds();
            return new SplitChoices(
                    file.personId(),
                    ids.stream()
                            .map(id -> Part.of(() -> intake.complaint(id)))
                            .flatMap(part -> part.optional().stream())
                            .toList(),
                    Part.of(() -> bank.accounts(null, file.id(), null, null, MOST)
                                    .items())
                            .optional()
                            .orElse(List.of()));
        }

        /** Of the complaint with this code, or of the case. */
        String personOf(String typed) {
            String code = typed.toUpperCase(Locale.ROOT);
            return intake.search(new IntakeClient.Search(code, MOST)).items().stream()
                    .filter(one -> code.equals(one.code()))
                    .map(Complaint::personId)
                    .findFirst()
                    .orElseGet(() -> byCode.find("personId", code).personId());
        }
    }
}
