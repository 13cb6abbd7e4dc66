package org.dongthuan.intake.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.agency.Agencies;
import org.dongthuan.intake.agency.Agency;
import org.dongthuan.intake.agency.AgencyView;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.Page;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/**
 * Passes complaints on to agencies that do not work on them here, and keeps what these tell. They get paper, not a record:
 * the narrative in full is for the commune and the police (DOMAIN §1, decision 0002).
 */
@ApplicationScoped
public class Transfers {

    private final TransferRepository transfers;
    private final Agencies agencies;
    private final CurrentActor actor;
    private final InstantSource clock;

    Transfers(TransferRepository transfers, Agencies agencies, CurrentActor actor, InstantSource clock) {
        this.transfers = transfers;
        this.agencies = agencies;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws DomainException 409 outside triage, 422 when there is no such agency today */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Complaint complaint, String agencyCode, String reason, Actor by, Instant now) {
        Agency agency = agencies.find(agencyCode, Vietnam.dayOf(now))
                .orElseThrow(() -> DomainException.invalid(
                        "targetAgency", "in-register", "The register has no agency with this code today."));
        complaint.transferTo(agency.code());
        String number = transfers.nextNumber(complaint.placeCode(), now);
        transfers.add(new Transfer(complaint, number, agency, reason, by, now));
    }

    /** @throws DomainException 404 outside the scope, 409 stale or told already, 422 for a day that cannot be */
    @Transactional
    @Audited(action = "acknowledge", object = "transfer")
    public TransferView acknowledge(UUID id, Acknowledgement told) {
        Transfer transfer = transfers.held(id);
        if (transfer.version() != told.version()) {
            throw DomainException.stale("transfer");
        }
        transfer.acknowledge(told, actor.get(), clock.instant());
        transfers.flush();
        return view(transfer);
    }

    /** Newest first. @param state null for all */
    @Transactional
    @Audited(action = "list", object = "transfer")
    public Page<TransferView> list(TransferState state, PageRequest request) {
        return Page.of(transfers.page(state, request), request, one -> new Cursor(one.sentAt(), one.id()), this::view);
    }

    /** @throws DomainException 404 outside the scope */
    @Transactional
    @Audited(action = "read", object = "transfer")
    public TransferView read(UUID id) {
        return view(transfers.one(id));
    }

    /** Of a complaint the caller has in scope; empty for one that stayed here or went to a commune. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<TransferView> of(Complaint complaint) {
        return complaint.redirectedAgency().isEmpty()
                ? Optional.empty()
                : transfers.ofComplaint(complaint.id()).map(this::view);
    }

    private TransferView view(Transfer transfer) {
        AgencyView agency = agencies.find(transfer.agencyCode(), transfer.sentOn())
                .map(AgencyView::of)
                .orElseThrow(() -> new IllegalStateException("Rows of the register of agencies stay in it"));
        return transfer.view(agency, actor.get());
    }
}
