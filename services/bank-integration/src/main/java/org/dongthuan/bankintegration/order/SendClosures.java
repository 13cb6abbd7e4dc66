package org.dongthuan.bankintegration.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.dongthuan.bankintegration.config.BankIntegrationConfig;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.BankPort.Answer;
import org.dongthuan.bankintegration.exchange.port.BankPort.Receipt;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.job.JobWork;
import org.dongthuan.bankintegration.order.SendingSteps.Prepared;
import org.dongthuan.bankintegration.order.SendingSteps.Sendable;
import org.dongthuan.bankintegration.order.SendingSteps.Taken;

/**
 * Sends an approved order account by account, several at once on virtual threads; what the bank took is stored together.
 * When the bank is away nothing is lost: the job pauses, then tries one request before it lets the others go.
 */
@ApplicationScoped
class SendClosures implements JobWork {

    private final SendingSteps steps;
    private final BankPort bank;
    private final BankIntegrationConfig.Sending config;

    SendClosures(SendingSteps steps, BankPort bank, BankIntegrationConfig config) {
        this.steps = steps;
        this.bank = bank;
        this.config = config.sending();
    }

    @Override
    public String kind() {
        return BankOrder.Kind.CLOSURE.name();
    }

    @Override
    public Step step(Job job) {
        int size = job.waitingFor() == null ? config.batch() : 1;
        Prepared prepared = steps.prepare(job.id(), size);
        AtomicReference<String> away = new AtomicReference<>();
        Queue<Taken> taken = new ConcurrentLinkedQueue<>();
        sendAll(prepared.sendable(), job, taken, away);
        if (!taken.isEmpty()) {
            steps.taken(job.id(), List.copyOf(taken));
        }
        if (away.get() != null) {
            return new Step.Wait(away.get());
        }
        steps.movedOn(job.id(), prepared.looked());
        return prepared.looked() == 0 ? new Step.Done() : new Step.More();
    }

    private void sendAll(List<Sendable> sendable, Job job, Queue<Taken> taken, AtomicReference<String> away) {
        Semaphore slots = new Semaphore(config.parallelism());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Sendable one : sendable) {
                slots.acquireUninterruptibly();
                if (away.get() != null) {
                    break;
                }
                threads.execute(() -> {
                    try {
                        send(one, job, taken);
                    } catch (BankAway e) {
                        away.compareAndSet(null, e.getMessage());
                    } catch (RuntimeException e) {
                        // Still PENDING: the next round asks again with the same key.
                        away.compareAndSet(null, "internal");
                    } finally {
                        slots.release();
                    }
                });
            }
        }
    }

    private void send(Sendable one, Job job, Queue<Taken> taken) {
        try {
            Answer<Receipt> answer = bank.requestClosure(one.request().key(), one.body());
            taken.add(new Taken(one.request(), answer.messages()));
        } catch (BankRefusal e) {
            steps.refused(job.id(), one.request(), e.getMessage());
        }
    }
}
