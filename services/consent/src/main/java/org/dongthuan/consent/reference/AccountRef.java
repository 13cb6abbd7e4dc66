package org.dongthuan.consent.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An account as events told of it. Everything but the id may still be unknown. */
@Entity
@Table(name = "account_ref")
public class AccountRef {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "incident_id")
    private UUID incidentId;

    @Column(name = "bank_org")
    private String bankOrg;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "place_code")
    private String placeCode;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "case_id")
    private UUID caseId;

    private String code;

    protected AccountRef() {}

    public UUID accountId() {
        return accountId;
    }

    public Optional<UUID> incidentId() {
        return Optional.ofNullable(incidentId);
    }

    public Optional<String> bankOrg() {
        return Optional.ofNullable(bankOrg);
    }

    /** When the bank opened the account. */
    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Optional<String> code() {
        return Optional.ofNullable(code);
    }
}
