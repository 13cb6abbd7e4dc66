package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.BankIntegrationClient.Reconciliation;
import org.dongthuan.gateway.client.DutyClient;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.RightsClient;
import org.dongthuan.gateway.client.RightsClient.CrimeFile;
import org.dongthuan.gateway.client.RightsClient.ViolationNotice;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What stands on an incident's page beside the incident; each part stands or falls alone. */
public record IncidentParts(
        Part<Reconciliation> totals,
        Part<IncidentDuties> duties,
        Part<List<DutyClient.Rumour>> rumours,
        Part<List<DutyClient.Report>> reports,
        Part<List<ViolationNotice>> notices,
        Part<List<CrimeFile>> crimeFiles) {

    private static final int MOST = 100;

    /** An incident has one file of crime information, whoever opened it. */
    boolean mayHaveCrimeFile() {
        return crimeFiles.isShown() && crimeFiles.value().isEmpty();
    }

    /** Who complained; absent for the bank, and where the totals are. */
    public Optional<Flow> peopleFlow() {
        return totals.optional().map(Reconciliation::complainants).map(Flow::of);
    }

    /** What became of the accounts; only with {@link #totals()}. */
    public Flow accountFlow() {
        return Flow.of(totals.value());
    }

    /** Asks the services for the parts this officer's role has. */
    @ApplicationScoped
    static class Gatherer {

        private final BankIntegrationClient bank;
        private final DutyClient duties;
        private final RightsClient rights;

        Gatherer(
                @RestClient BankIntegrationClient bank,
                @RestClient DutyClient duties,
                @RestClient RightsClient rights) {
            this.bank = bank;
            this.duties = duties;
            this.rights = rights;
        }

        IncidentParts gather(Officer officer, String id) {
            return new IncidentParts(
                    Part.of(() -> bank.reconciliation(id)),
                    IncidentDuties.of(duties, id),
                    Part.of(() -> duties.rumoursOf(id, MOST).items()),
                    Part.of(() -> duties.reportsOf(id, MOST).items()),
                    Area.VIOLATION_NOTICES.isFor(officer)
                            ? Part.of(() -> rights.violationNotices(id, null, null, MOST)
                                    .items())
                            : Part.hidden(),
                    Area.CRIME_FILES.isFor(officer)
                            ? Part.of(() -> rights.crimeFiles(id, null, 1).items())
                            : Part.hidden());
        }
    }
}
