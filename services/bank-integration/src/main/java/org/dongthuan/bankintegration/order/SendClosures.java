package org.dongthuan.bankintegration.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankPort.Answer;
import org.dongthuan.bankintegration.exchange.port.BankPort.Receipt;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.dongthuan.bankintegration.exchange.registry.Bank;
import org.dongthuan.bankintegration.exchange.registry.Banks;
import org.dongthuan.bankintegration.exchange.registry.Pause;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.job.JobWork;
import org.dongthuan.bankintegration.order.SendingSteps.Prepared;
import org.dongthuan.bankintegration.order.SendingSteps.Sendable;
import org.dongthuan.bankintegration.order.SendingSteps.Taken;
import org.jboss.logging.Logger;

/**
 * Sends an approved order account by account, several at once on virtual threads; what the bank took is stored together.
 * When the bank is away nothing is lost: the job pauses, then tries one request before it lets the others go.
 */
@ApplicationScoped
class SendClosures implements JobWork {

    private static final Logger LOG = Logger.getLogger(SendClosures.class);

    private final SendingSteps steps;
    private final Banks banks;
    private final BankIntegrationConfig.Sending config;

    SendClosures(SendingSteps steps, Banks banks, BankIntegrationConfig config) {
        this.steps = steps;
        this.banks = banks;
        this.config = config.sending();
    }

    @Override
    public String kind() {
        return BankOrder.Kind.CLOSURE.name();
    }

    @Override
    public Step step(Job job) {
        String bankOrg = steps.bankOf(job.id());
        // Looked at before accounts are claimed: until their request goes out, holders may change their mind.
        Optional<Pause> notNow = banks.find(bankOrg).flatMap(bank -> bank.port().notNow());
        if (notNow.isPresent()) {
            return new Step.Wait(notNow.get().reason(), Optional.of(notNow.get().left()));
        }
        int size = job.waitingFor() == null ? config.batch() : 1;
        Prepared prepared = steps.prepare(job.id(), size);
        AtomicReference<String> away = new AtomicReference<>();
        Queue<Taken> taken = new ConcurrentLinkedQueue<>();
        // An order is about the accounts of one bank; a succession may have left a few of another among them.
        prepared.sendable().stream()
                .collect(Collectors.groupingBy(Sendable::bankOrg))
                .forEach((org, sendable) -> sendAll(org, sendable, job, taken, away));
        if (!taken.isEmpty()) {
            steps.taken(job.id(), List.copyOf(taken));
        }
        if (away.get() != null) {
            return new Step.Wait(away.get(), Optional.empty());
        }
        steps.movedOn(job.id(), prepared.looked());
        return prepared.looked() == 0 ? new Step.Done() : new Step.More();
    }

    private void sendAll(
            String org, List<Sendable> sendable, Job job, Queue<Taken> taken, AtomicReference<String> away) {
        Optional<Bank> bank = banks.find(org);
        if (bank.isEmpty()) {
            away.compareAndSet(null, "bank-not-known");
            return;
        }
        Semaphore slots = new Semaphore(bank.get().settings().atOnce());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Sendable one : sendable) {
                slots.acquireUninterruptibly();
                if (away.get() != null) {
                    break;
                }
                threads.execute(() -> {
                    try {
                        send(bank.get(), one, job, taken);
                    } catch (BankAway e) {
                        away.compareAndSet(null, e.getMessage());
                    } catch (RuntimeException e) {
                        // Still PENDING: the next round asks again with the same key.
                        LOG.errorf(e, "Request %s was not sent", one.request().id());
                        away.compareAndSet(null, "internal");
                    } finally {
                        slots.release();
                    }
                });
            }
        }
    }

    private void send(Bank bank, Sendable one, Job job, Queue<Taken> taken) {
        try {
            Answer<Receipt> answer = bank.port().requestClosure(one.request().key(), one.body());
            taken.add(new Taken(one.request(), answer.messages()));
        } catch (BankRefusal e) {
            steps.refused(job.id(), one.request(), e.getMessage());
        }
    }
}
