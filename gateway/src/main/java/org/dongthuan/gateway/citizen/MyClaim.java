package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Account;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.ConsentClient.Claim;
import org.dongthuan.gateway.client.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * A consent that somebody else says the citizen gave.
 *
 * @param account the last digits of its number; {@code null} while the bank's part cannot be read
 */
public record MyClaim(Claim claim, String account) {

    /** Asks the services in the citizen's name. */
    @ApplicationScoped
    static class Reader {

        private final ConsentClient consent;
        private final BankIntegrationClient bank;

        Reader(@RestClient ConsentClient consent, @RestClient BankIntegrationClient bank) {
            this.consent = consent;
            this.bank = bank;
        }

        /** @throws org.dongthuan.gateway.client.ServiceProblem 404 when it is somebody else's */
        MyClaim read(String id) {
            Claim claim = consent.claim(id);
            Part<Optional<String>> account = Part.of(() -> bank.me().items().stream()
                    .flatMap(holder -> holder.accounts().stream())
                    .filter(one -> one.id().equals(claim.accountId()))
                    .map(Account::masked)
                    .findFirst());
            return new MyClaim(claim, account.optional().flatMap(one -> one).orElse(null));
        }
    }
}
