package org.dongthuan.banksandbox.callback;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.banksandbox.closure.Form;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.BankState;
import org.dongthuan.banksandbox.ledger.ClosureCase;
import org.dongthuan.banksandbox.ledger.Fact;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.ledger.Ledger.Decision;
import org.jboss.logging.Logger;

/**
 * Delivers answers: one lane per account keeps their order, a lane that fails waits with growing pauses (real time)
 * and never gives up. What was not delivered is in the ledger and starts again with the process.
 */
@ApplicationScoped
public class CallbackDispatcher {

    private static final Logger LOG = Logger.getLogger(CallbackDispatcher.class);
    private static final String PATH = "/bank/v1/callbacks";

    private final Map<String, Lane> lanes = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("callback-retry").daemon().factory());
    private final PlatformClient platform;
    private final Ledger ledger;
    private final Map<Form, AnswerForm> forms;
    private final SandboxConfig.Callbacks config;
    private final Semaphore onTheWire;
    private final InstantSource clock;
    private volatile boolean stopped;

    public CallbackDispatcher(
            PlatformClient platform,
            Ledger ledger,
            @All List<AnswerForm> forms,
            SandboxConfig config,
            InstantSource clock) {
        this.clock = clock;
        this.platform = platform;
        this.ledger = ledger;
        this.forms = forms.stream().collect(Collectors.toMap(AnswerForm::form, Function.identity()));
        this.config = config.callbacks();
        this.onTheWire = new Semaphore(this.config.parallel());
    }

    void start(@Observes StartupEvent event) {
        enqueue(ledger.read(BankState::undelivered));
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        timer.shutdownNow();
    }

    /** Puts answers at the end of their accounts' lanes. */
    public void enqueue(List<Outgoing> answers) {
        for (Outgoing answer : answers) {
            synchronized (lanes) {
                Lane lane = lanes.get(answer.accountNumber());
                if (lane == null) {
                    lane = new Lane(answer.accountNumber());
                    lanes.put(answer.accountNumber(), lane);
                    run(lane);
                }
                lane.add(answer);
            }
        }
    }

    /** Answers waiting or on the wire. */
    public int pending() {
        synchronized (lanes) {
            return lanes.values().stream().mapToInt(Lane::size).sum();
        }
    }

    /** Drops everything waiting; what is on the wire finishes without effect. */
    public void clear() {
        synchronized (lanes) {
            lanes.values().forEach(Lane::clear);
            lanes.clear();
        }
    }

    private void run(Lane lane) {
        Thread.ofVirtual().name("callbacks").start(() -> drain(lane));
    }

    private void drain(Lane lane) {
        while (!stopped) {
            Optional<Lane.Entry> next = next(lane);
            if (next.isEmpty()) {
                return;
            }
            if (ledger.isDown(clock.instant()) || !deliver(next.get())) {
                long pause = lane.pauseAfterFailure(config.firstRetry(), config.maxRetry());
                schedule(lane, pause);
                return;
            }
            synchronized (lanes) {
                lane.done();
            }
        }
    }

    private void schedule(Lane lane, long pauseMillis) {
        if (!stopped) {
            timer.schedule(() -> run(lane), pauseMillis, TimeUnit.MILLISECONDS);
        }
    }

    private Optional<Lane.Entry> next(Lane lane) {
        synchronized (lanes) {
            Optional<Lane.Entry> next = lane.peek();
            if (next.isEmpty()) {
                lanes.remove(lane.accountNumber(), lane);
            }
            return next;
        }
    }

    /** @return whether the platform has taken the answer as often as it should */
    private boolean deliver(Lane.Entry entry) {
        Callback callback = entry.outgoing().callback();
        try {
            AnswerForm form = formOf(callback);
            byte[] body = form.write(entry.outgoing());
            PlatformClient.Answer answer = send(form.contentType(), body, entry.takeWrongKey());
            if (answer.accepted() && entry.outgoing().manner() == Outgoing.Manner.TWICE) {
                answer = send(form.contentType(), body, false);
            }
            if (!answer.accepted()) {
                LOG.infof("answer refused callbackId=%s status=%d", callback.callbackId(), answer.status());
                return false;
            }
        } catch (IOException e) {
            LOG.debugf(e, "answer not delivered callbackId=%s", callback.callbackId());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        recordDelivery(callback);
        return true;
    }

    /** That of the request; gone when the bank was reset meanwhile. */
    private AnswerForm formOf(Callback callback) {
        return forms.get(ledger.read(state ->
                state.request(callback.requestId()).map(ClosureCase::form).orElse(Form.JSON)));
    }

    private PlatformClient.Answer send(String type, byte[] body, boolean wrongKey)
            throws IOException, InterruptedException {
        onTheWire.acquire();
        try {
            return platform.post(PATH, type, body, Optional.empty(), wrongKey);
        } finally {
            onTheWire.release();
        }
    }

    private void recordDelivery(Callback callback) {
        ledger.decide(state -> {
            // Gone when the bank was reset meanwhile.
            List<Fact> facts = state.request(callback.requestId()).isPresent()
                    ? List.of(new Fact.AnswerDelivered(callback.requestId(), callback.callbackId()))
                    : List.of();
            return new Decision<>(facts, true);
        });
    }
}
