package org.dongthuan.bankintegration.account.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Account;
import org.dongthuan.bankintegration.account.domain.AccountEvent;
import org.dongthuan.bankintegration.account.domain.AccountState;
import org.dongthuan.platform.access.Actor;

/** One step in an account's history: who moved it, when, why, from which version. Never changed. */
@Entity
@Table(name = "account_transition")
public class AccountTransitionRecord {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String event;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private AccountState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AccountState to;

    private String actor;

    private String role;

    private String org;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "evidence_ref")
    private String evidenceRef;

    private Instant at;

    @Column(name = "from_version")
    private int fromVersion;

    protected AccountTransitionRecord() {}

    /**
     * @param from null for the first step
     * @param reasonCode null where the event needs none
     */
    public AccountTransitionRecord(
            Account account, AccountEvent event, AccountState from, Actor actor, String reasonCode, Instant at) {
        this.id = UUID.randomUUID();
        this.accountId = account.id();
        this.event = event.word();
        this.from = from;
        this.to = account.state();
        this.actor = actor.id();
        this.role = actor.primaryRole();
        this.org = actor.org().orElse(null);
        this.reasonCode = reasonCode;
        this.evidenceRef = account.bankWord().evidenceRef();
        this.at = at;
        this.fromVersion = account.version();
    }
}
