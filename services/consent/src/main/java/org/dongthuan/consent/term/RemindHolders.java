package org.dongthuan.consent.term;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.consent.duedate.Rules;
import org.dongthuan.consent.keep.KeepConsent;
import org.dongthuan.consent.keep.KeepRepository;
import org.dongthuan.consent.keep.KeepSteps;
import org.dongthuan.consent.ledger.Ledger;
import org.dongthuan.consent.reference.AccountRef;
import org.dongthuan.consent.reference.Accounts;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.sql.Batches;
import org.dongthuan.platform.time.Vietnam;

/** Says once of each end, some days before, that a consent ends: its holder may renew it. Looks in real time, counts by the clock. */
@ApplicationScoped
public class RemindHolders {

    private static final String RULE = "CONSENT-END-REMINDER";
    private static final int BATCH = 200;

    private final KeepRepository keeps;
    private final KeepSteps steps;
    private final Ledger ledger;
    private final Accounts accounts;
    private final Rules rules;
    private final Outbox outbox;
    private final InstantSource clock;

    RemindHolders(
            KeepRepository keeps,
            KeepSteps steps,
            Ledger ledger,
            Accounts accounts,
            Rules rules,
            Outbox outbox,
            InstantSource clock) {
        this.keeps = keeps;
        this.steps = steps;
        this.ledger = ledger;
        this.accounts = accounts;
        this.rules = rules;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Batches.untilDone(BATCH, this::batch);
    }

    private int batch() {
        Instant now = clock.instant();
        LocalDate today = Vietnam.dayOf(now);
        List<UUID> ending = keeps.ending(today, today.plusDays(rules.length(RULE, today)), BATCH);
        if (!ending.isEmpty()) {
            steps.hold(ending).forEach(record -> remind(record, now));
        }
        return ending.size();
    }

    private void remind(KeepConsent record, Instant now) {
        outbox.record(new ConsentExpiring(
                record.id(),
                record.accountId(),
                record.incidentId().orElse(null),
                record.caseId().orElse(null),
                accounts.find(record.accountId()).flatMap(AccountRef::code).orElse(null),
                record.personId(),
                ledger.reminded(record.id()).validUntil().orElseThrow(),
                now));
    }
}
