package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.BankIntegrationClient.Holder;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.CaseTrackingClient.Deadline;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.ConsentClient.Claim;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.IntakeClient.Complaint;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.client.NotificationClient.Message;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.RightsClient.DataRequest;
import org.dongthuan.gateway.client.VaultClient;
import org.dongthuan.gateway.client.VaultClient.Reveal;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The parts of a case page that other services own; each stands or falls alone.
 *
 * @param reveals requests to see what is hidden of its complaints that this officer may know of, newest first
 */
public record CaseParts(
        Part<ItemList<Complaint>> complaints,
        Part<List<Reveal>> reveals,
        Part<ItemList<Account>> accounts,
        Part<ItemList<Claim>> claims,
        Part<Holder> holder,
        Part<ItemList<Message>> messages,
        Part<ItemList<Deadline>> deadlines,
        Part<ItemList<DataRequest>> dataRequests) {

    private static final int LIMIT = 20;

    /** Name of the person, from whichever part shows it to this role; {@code null} where none does. */
    public String personName() {
        return complaints.optional().stream()
                .flatMap(list -> list.items().stream())
                .map(Complaint::fullName)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .or(() -> accounts.optional().stream()
                        .flatMap(list -> list.items().stream())
                        .map(Account::holderName)
                        .filter(java.util.Objects::nonNull)
                        .findFirst())
                .orElse(null);
    }

    /** Phone of the person, for roles that may see it; {@code null} otherwise. */
    public String phone() {
        return complaints.optional().stream()
                .flatMap(list -> list.items().stream())
                .map(Complaint::phone)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Asks the services for the parts this officer's role has. */
    @ApplicationScoped
    static class Gatherer {

        private final IntakeClient intake;
        private final BankIntegrationClient bank;
        private final ConsentClient consent;
        private final NotificationClient notification;
        private final CaseTrackingClient cases;
        private final RightsClient rights;
        private final VaultClient vault;

        Gatherer(
                @RestClient IntakeClient intake,
                @RestClient BankIntegrationClient bank,
                @RestClient ConsentClient consent,
                @RestClient NotificationClient notification,
                @RestClient CaseTrackingClient cases,
                @RestClient RightsClient rights,
                @RestClient VaultClient vault) {
            this.intake = intake;
            this.bank = bank;
            this.consent = consent;
            this.notification = notification;
            this.cases = cases;
            this.rights = rights;
            this.vault = vault;
        }

        /** One person has few complaints. */
        private List<Reveal> reveals(List<Complaint> complaints) {
            return complaints.stream()
                    .flatMap(one -> vault.revealsOf(one.id(), LIMIT).items().stream())
                    .sorted(Comparator.comparing(Reveal::askedAt).reversed())
                    .toList();
        }

        CaseParts gather(Officer officer, Case file) {
            boolean accounts = Area.ACCOUNTS.isFor(officer);
            // The State Bank branch sees claims, but no way from them to a person or case.
            boolean claims = Area.CONSENT_CLAIMS.isFor(officer) && !officer.has("SB");
            Part<ItemList<Complaint>> complaints = Area.COMPLAINTS.isFor(officer)
                    ? Part.of(() -> intake.complaints(null, file.personId(), null, LIMIT))
                    : Part.hidden();
            return new CaseParts(
                    complaints,
                    Area.REVEALS.isFor(officer) && complaints.isShown()
                            ? Part.of(() -> reveals(complaints.value().items()))
                            : Part.hidden(),
                    accounts ? Part.of(() -> bank.accounts(null, file.id(), null, null, LIMIT)) : Part.hidden(),
                    claims ? Part.of(() -> consent.claims(file.id(), null, null, LIMIT)) : Part.hidden(),
                    officer.has("CO") ? Part.of(() -> bank.holder(file.id())) : Part.hidden(),
                    Area.MESSAGES.isFor(officer)
                            ? Part.of(() -> notification.messages(file.id(), null, null, LIMIT))
                            : Part.hidden(),
                    Area.DEADLINES.isFor(officer)
                            ? Part.of(() -> cases.deadlines(null, null, null, null, file.id(), null, LIMIT))
                            : Part.hidden(),
                    Area.DATA_REQUESTS.isFor(officer)
                            ? Part.of(() -> rights.dataRequests(null, file.id(), null, null, LIMIT))
                            : Part.hidden());
        }
    }
}
