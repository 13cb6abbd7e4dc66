package org.dongthuan.casetracking.incident.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.commitment.store.CommitmentRepository;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.casetracking.incident.domain.IncidentEvent;
import org.dongthuan.casetracking.incident.exception.Unsettled;
import org.dongthuan.casetracking.sample.SampleRefs;
import org.dongthuan.platform.problem.DomainException;

/** What must be so, or be said, before an incident takes an event (DOMAIN §2.3, guards). */
@ApplicationScoped
class Conditions {

    private final AccountRefs accounts;
    private final Unsettled unsettled;
    private final CommitmentRepository commitments;
    private final SampleRefs samples;

    Conditions(AccountRefs accounts, Unsettled unsettled, CommitmentRepository commitments, SampleRefs samples) {
        this.samples = samples;
        this.accounts = accounts;
        this.unsettled = unsettled;
        this.commitments = commitments;
    }

    /** @throws DomainException 422 naming what is missing */
    void require(Incident incident, IncidentEvent event, MoveIncident.Move with, Instant now) {
        switch (event) {
            case CONTAIN ->
                with.effectiveAt()
                        .filter(at -> !at.isAfter(now))
                        .orElseThrow(() -> DomainException.invalid(
                                "effectiveAt", "past-instant", "Say when the activity stopped, not later than now."));
            case DISMISS, RETURN, REOPEN ->
                with.reasonCode()
                        .filter(code -> !code.isBlank())
                        .orElseThrow(() -> DomainException.invalid("reasonCode", "required", "Give the reason."));
            case ADOPT_PLAN -> {
                if (accounts.countOf(incident.id()) == 0) {
                    throw DomainException.invalid(
                            "incident", "list-loaded", "A plan is adopted once the list of the affected is loaded.");
                }
                if (!commitments.given(incident.id())) {
                    throw DomainException.invalid(
                            "incident", "commitment-in-force", "A plan builds on a commitment that is in force.");
                }
            }
            case ACCEPT_RESULT -> requireNoFailedSample(incident);
            case CLOSE -> {
                requireNoFailedSample(incident);
                unsettled.requireNone(incident.id());
            }
            default -> {}
        }
    }

    private void requireNoFailedSample(Incident incident) {
        if (samples.lastFailed(incident.id())) {
            throw DomainException.invalid(
                    "incident", "sample-passed", "The last sample of closures failed; remedy, then draw another.");
        }
    }
}
