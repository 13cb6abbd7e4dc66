package org.dongthuan.banksandbox.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.dongthuan.banksandbox.config.SandboxConfig;

/**
 * The bank's books behind one lock. Judging a request takes microseconds; signatures and sending, which are slow,
 * happen outside the lock.
 */
@Startup
@Singleton
public class Ledger {

    private final ReentrantLock lock = new ReentrantLock();
    private final Journal journal;
    private BankState state = new BankState();
    private volatile Instant downUntil;

    @Inject
    public Ledger(SandboxConfig config, ObjectMapper mapper) {
        this(config.dataDir(), mapper);
    }

    /** Opens the books in a folder and reads all facts back. */
    Ledger(Path folder, ObjectMapper mapper) {
        try {
            this.journal = new Journal(folder, mapper);
            journal.replay(state::apply);
            this.downUntil = state.downUntil();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open the journal in " + folder, e);
        }
    }

    /** Reads under the lock; the answer must not hold on to the state. */
    public <T> T read(Function<BankState, T> question) {
        lock.lock();
        try {
            return question.apply(state);
        } finally {
            lock.unlock();
        }
    }

    /** Decides under the lock, writes the facts down, then applies them: all of a decision or nothing. */
    public <T> T decide(Function<BankState, Decision<T>> rule) {
        lock.lock();
        try {
            Decision<T> decision = rule.apply(state);
            if (!decision.facts().isEmpty()) {
                journal.append(decision.facts());
                decision.facts().forEach(state::apply);
                downUntil = state.downUntil();
            }
            return decision.answer();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the journal", e);
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything. */
    public void clear() {
        lock.lock();
        try {
            journal.clear();
            state = new BankState();
            downUntil = state.downUntil();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear the journal", e);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the bank is away. Asked by every call, hence without the lock. */
    public boolean isDown(Instant now) {
        return now.isBefore(downUntil);
    }

    @PreDestroy
    void close() throws IOException {
        journal.close();
    }

    /** What a rule found: facts to record and what to answer. */
    public record Decision<T>(List<Fact> facts, T answer) {

        /** Nothing to record. */
        public static <T> Decision<T> answer(T answer) {
            return new Decision<>(List.of(), answer);
        }
    }
}
