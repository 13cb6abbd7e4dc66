package org.dongthuan.bankintegration.inquiry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.bankintegration.exchange.port.BankAbility;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.BankPort.Answer;
import org.dongthuan.bankintegration.exchange.port.BankPort.InquiryAnswer;
import org.dongthuan.bankintegration.exchange.registry.Bank;
import org.dongthuan.bankintegration.exchange.registry.BankRounds;
import org.dongthuan.bankintegration.incident.Window;
import org.dongthuan.bankintegration.inquiry.IntakeIdentities.Identity;
import org.dongthuan.bankintegration.inquiry.IntakeIdentities.Wanted;
import org.dongthuan.platform.sql.Sql;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks each bank about its pending inquiries, a batch at a time; an outage of intake or the bank leaves them pending. */
@ApplicationScoped
class AskBank {

    private static final Logger LOG = Logger.getLogger(AskBank.class);
    private static final int BATCH = 100;

    private final Sql sql;
    private final IntakeIdentities people;
    private final BankRounds rounds;
    private final ExchangeLog log;
    private final InstantSource clock;

    AskBank(Sql sql, @RestClient IntakeIdentities people, BankRounds rounds, ExchangeLog log, InstantSource clock) {
        this.sql = sql;
        this.people = people;
        this.rounds = rounds;
        this.log = log;
        this.clock = clock;
    }

    private record Pending(UUID id, UUID personId, Window window) {}

    @Scheduled(every = "${bank-integration.timers.inquire}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        rounds.each("inquire", BankAbility.INQUIRY, this::ask);
    }

    private void ask(Bank bank) {
        List<Pending> pending = QuarkusTransaction.requiringNew().call(() -> pending(bank));
        if (pending.isEmpty()) {
            return;
        }
        try {
            Map<UUID, String> citizenIds =
                    people
                            .of(new Wanted(pending.stream()
                                    .map(Pending::personId)
                                    .distinct()
                                    .toList()))
                            .items()
                            .stream()
                            .collect(Collectors.toMap(Identity::personId, Identity::citizenId));
            pending.stream()
                    .filter(p -> citizenIds.containsKey(p.personId()))
                    .forEach(p -> ask(bank, p, citizenIds.get(p.personId())));
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf("Inquiries wait for intake: %s", e.getClass().getSimpleName());
        }
    }

    /** The window is the incident's where it is known, else that of the list. */
    private List<Pending> pending(Bank bank) {
        return sql.list(
                "select i.id, i.person_id, coalesce(w.window_from, l.window_from) as window_from,"
                        + " coalesce(w.window_to, l.window_to) as window_to, coalesce(w.place_code, l.place_code) as place"
                        + " from inquiry i join lateral (select * from account_list x where x.incident_id = i.incident_id"
                        + " and x.bank_org = i.bank_org order by x.received_at desc limit 1) l on true"
                        + " left join incident_window w on w.incident_id = i.incident_id"
                        + " where i.state = 'PENDING' and i.bank_org = ? order by i.created_at limit ?",
                row -> new Pending(
                        row.uuid("id"),
                        row.uuid("person_id"),
                        new Window(row.instant("window_from"), row.instant("window_to"), row.text("place"))),
                bank.org(),
                BATCH);
    }

    private void ask(Bank bank, Pending pending, String citizenId) {
        Window window = pending.window();
        Answer<InquiryAnswer> answer = bank.port()
                .inquire(new BankPort.Inquiry(pending.id(), citizenId, window.from(), window.to(), window.placeCode()));
        InquiryAnswer said = answer.value();
        boolean inside = said.found() && window.covers(said.openedAt(), said.placeCode());
        String outcome = !said.found() ? "NOT_FOUND" : inside ? null : "OUT_OF_WINDOW";
        QuarkusTransaction.requiringNew().run(() -> {
            sql.run(
                    "update inquiry set state = ?, outcome = ?, opened_at = ?, found_place = ?, asked_at = ?,"
                            + " version = version + 1 where id = ? and state = 'PENDING'",
                    inside ? "LIST_INCOMPLETE" : "PROPOSED",
                    outcome,
                    said.openedAt(),
                    said.placeCode(),
                    clock.instant(),
                    pending.id());
            log.keep(answer.messages(), null, pending.id().toString());
        });
    }
}
