package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.ConsentClient.Claim;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.client.NotificationClient.Message;
import org.dongthuan.gateway.client.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The parts of a case page that other services own; each stands or falls alone. */
public record CaseParts(
        Part<ItemList<Account>> accounts, Part<ItemList<Claim>> claims, Part<ItemList<Message>> messages) {

    private static final int LIMIT = 20;

    /** Asks the services for the parts this officer's role has. */
    @ApplicationScoped
    static class Gatherer {

        private final BankIntegrationClient bank;
        private final ConsentClient consent;
        private final NotificationClient notification;

        Gatherer(
                @RestClient BankIntegrationClient bank,
                @RestClient ConsentClient consent,
                @RestClient NotificationClient notification) {
            this.bank = bank;
            this.consent = consent;
            this.notification = notification;
        }

        CaseParts gather(Officer officer, String caseId) {
            return new CaseParts(
                    Part.of(() -> bank.accounts(null, caseId, null, null, LIMIT)),
                    Area.CONSENT_CLAIMS.isFor(officer)
                            ? Part.of(() -> consent.claims(caseId, null, null, LIMIT))
                            : Part.hidden(),
                    Area.MESSAGES.isFor(officer)
                            ? Part.of(() -> notification.messages(caseId, null, null, LIMIT))
                            : Part.hidden());
        }
    }
}
