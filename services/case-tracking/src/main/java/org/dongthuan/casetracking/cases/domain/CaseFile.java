package org.dongthuan.casetracking.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.problem.DomainException;

/** The one place where everybody acts on one person's matter. Holds references, no personal data. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    private String code;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "citizen_id_ref")
    private String citizenIdRef;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "place_code")
    private String placeCode;

    private String province;

    @Column(name = "partner_org")
    private String partnerOrg;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Enumerated(EnumType.STRING)
    private CaseResult result;

    @Column(name = "holder_told")
    private boolean holderTold;

    @Column(name = "verified_by_lead")
    private String verifiedByLead;

    @Column(name = "verified_by_bank_supervisor")
    private String verifiedByBankSupervisor;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(name = "split_from")
    private UUID splitFrom;

    @Version
    private int version;

    protected CaseFile() {}

    /** What a case is opened with. @param partnerOrg null unless a partner referred the person */
    public record Opening(
            String code,
            UUID personId,
            String citizenIdRef,
            UUID incidentId,
            Origin origin,
            String placeCode,
            String province,
            String partnerOrg) {}

    public CaseFile(UUID id, Opening opening, Instant at) {
        this.id = id;
        this.code = opening.code();
        this.personId = opening.personId();
        this.citizenIdRef = opening.citizenIdRef();
        this.incidentId = opening.incidentId();
        this.origin = opening.origin();
        this.placeCode = opening.placeCode();
        this.province = opening.province();
        this.partnerOrg = opening.partnerOrg();
        this.state = CaseState.OPEN;
        this.openedAt = at;
    }

    /** A case that stood alone turns out to be part of an incident. */
    public void belongsTo(UUID incident) {
        this.incidentId = incident;
    }

    /** Another case took over; this one keeps what happened to it so far. @throws DomainException 409 when merged already */
    public void mergeInto(UUID survivor) {
        move(CaseEvent.MERGE);
        this.mergedInto = survivor;
    }

    /**
     * Took over what another case held. Who verified it has verified less than it holds now.
     *
     * @param outcomes whether the other case's accounts are its only ones: then the outcome and the telling are its too
     */
    public void absorb(CaseFile other, boolean outcomes) {
        if (state == CaseState.VERIFYING) {
            verifiedByLead = null;
            verifiedByBankSupervisor = null;
        }
        if (outcomes && other.result != null) {
            result = other.result;
            holderTold = other.holderTold;
        }
        referredBy(other.partnerOrg);
    }

    /** Opened from a part of another case. */
    public void splitFrom(UUID origin) {
        this.splitFrom = origin;
    }

    /** @throws DomainException 409 when the table does not list it */
    public void move(CaseEvent event) {
        this.state = CaseTransitions.TABLE.next(state, event);
        if (event == CaseEvent.RETURN || event == CaseEvent.REOPEN) {
            verifiedByLead = null;
            verifiedByBankSupervisor = null;
        }
    }

    /** The lead has verified; the State Bank branch may still have to. */
    public void verifiedByLead(String actor) {
        this.verifiedByLead = actor;
    }

    /** The State Bank branch has verified the bank's part. */
    public void verifiedByBankSupervisor(String actor) {
        this.verifiedByBankSupervisor = actor;
    }

    /** Whether everybody who has to verify has done so. @param bankPart whether a bank account is in the case */
    public boolean fullyVerified(boolean bankPart) {
        return verifiedByLead != null && (!bankPart || verifiedByBankSupervisor != null);
    }

    /** True the first time the result is set: the moment to tell the person. */
    public boolean settle(CaseResult outcome) {
        boolean first = result == null;
        result = outcome;
        return first;
    }

    /** An account lost its outcome again (a mismatch, a change of mind): the person will be told anew. */
    public void unsettle() {
        if (result != null) {
            result = null;
            holderTold = false;
        }
    }

    /** The result text was delivered, or every way of telling was tried. */
    public void told() {
        this.holderTold = true;
    }

    /** A partner's referral joined a case opened otherwise. */
    public void referredBy(String partner) {
        if (partnerOrg == null) {
            partnerOrg = partner;
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID personId() {
        return personId;
    }

    public String citizenIdRef() {
        return citizenIdRef;
    }

    public Optional<UUID> incidentId() {
        return Optional.ofNullable(incidentId);
    }

    public Origin origin() {
        return origin;
    }

    public String placeCode() {
        return placeCode;
    }

    public String province() {
        return province;
    }

    /** The partner who referred the person; absent when none did. */
    public Optional<String> partnerOrg() {
        return Optional.ofNullable(partnerOrg);
    }

    public CaseState state() {
        return state;
    }

    public Optional<CaseResult> result() {
        return Optional.ofNullable(result);
    }

    public boolean holderTold() {
        return holderTold;
    }

    public boolean leadHasVerified() {
        return verifiedByLead != null;
    }

    public boolean bankSupervisorHasVerified() {
        return verifiedByBankSupervisor != null;
    }

    /** The case that took over; absent while none did. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The case it was a part of; absent for most. */
    public Optional<UUID> splitFrom() {
        return Optional.ofNullable(splitFrom);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public int version() {
        return version;
    }
}
