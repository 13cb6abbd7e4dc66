package org.dongthuan.intake.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongthuan.intake.agency.Agency;
import org.dongthuan.intake.agency.AgencyView;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.time.Vietnam;

/** A complaint went to the competent agency under a number and with a reason; later the agency says that it has it. */
@Entity
@Table(name = "transfer")
public class Transfer {

    @Id
    private UUID id;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Column(name = "place_code")
    private String placeCode;

    private String number;

    @Column(name = "agency_code")
    private String agencyCode;

    @Column(name = "reason_code")
    private String reasonCode;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_org")
    private String sentOrg;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "agency_number")
    private String agencyNumber;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Version
    private int version;

    protected Transfer() {}

    Transfer(Complaint complaint, String number, Agency agency, String reasonCode, Actor by, Instant at) {
        this.id = UUID.randomUUID();
        this.complaintId = complaint.id();
        this.placeCode = complaint.placeCode();
        this.number = number;
        this.agencyCode = agency.code();
        this.reasonCode = reasonCode;
        this.state = TransferState.SENT;
        this.sentBy = by.id();
        this.sentOrg = by.org().orElse(null);
        this.sentAt = at;
    }

    /** @throws DomainException 409 a second time; 422 for a day before it went out or one that is yet to come */
    void acknowledge(Acknowledgement told, Actor by, Instant at) {
        TransferState next = TransferTransitions.TABLE.next(state, TransferEvent.ACKNOWLEDGE);
        if (told.receivedOn().isBefore(sentOn())) {
            throw DomainException.invalid(
                    "receivedOn", "not-before-sent", "It was received on the day it went out or later.");
        }
        if (told.receivedOn().isAfter(Vietnam.dayOf(at))) {
            throw DomainException.invalid("receivedOn", "not-in-future", "The day is yet to come.");
        }
        this.state = next;
        this.receivedOn = told.receivedOn();
        this.agencyNumber = told.agencyNumber();
        this.acknowledgedBy = by.id();
        this.acknowledgedAt = at;
    }

    /** The day by which the agency's name is looked up. */
    LocalDate sentOn() {
        return Vietnam.dayOf(sentAt);
    }

    String agencyCode() {
        return agencyCode;
    }

    UUID id() {
        return id;
    }

    Instant sentAt() {
        return sentAt;
    }

    int version() {
        return version;
    }

    TransferView view(AgencyView agency, Actor who) {
        return new TransferView(
                id,
                complaintId,
                number,
                placeCode,
                agency,
                reasonCode,
                state,
                sentOrg,
                sentAt,
                receivedOn,
                agencyNumber,
                TransferTransitions.TABLE.actions(state, who),
                version);
    }
}
