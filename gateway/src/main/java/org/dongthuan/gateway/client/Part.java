package org.dongthuan.gateway.client;

import jakarta.ws.rs.ProcessingException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One part of a page that comes from its own service.
 *
 * @param value absent when the part cannot be shown
 * @param state why
 */
public record Part<T>(T value, State state) {

    private static final Logger LOG = Logger.getLogger(Part.class);

    /** Whether a part can be shown. */
    public enum State {
        SHOWN,
        /** Its service does not answer: the page says so, the rest stays usable. */
        DOWN,
        /** Not for this role: the part is left out without a word. */
        HIDDEN
    }

    /** Asks the service; a refusal hides the part, an outage marks it. */
    public static <T> Part<T> of(Supplier<T> call) {
        try {
            return new Part<>(call.get(), State.SHOWN);
        } catch (ServiceProblem problem) {
            return new Part<>(null, problem.isDown() ? State.DOWN : State.HIDDEN);
        } catch (ProcessingException noAnswer) {
            LOG.warnf("part left out: %s", noAnswer.getMessage());
            return new Part<>(null, State.DOWN);
        }
    }

    /** A part this role has no right to. */
    public static <T> Part<T> hidden() {
        return new Part<>(null, State.HIDDEN);
    }

    /** The same part otherwise, where it is shown. */
    public <R> Part<R> map(Function<T, R> view) {
        return new Part<>(isShown() ? view.apply(value) : null, state);
    }

    public boolean isShown() {
        return state == State.SHOWN;
    }

    public boolean isDown() {
        return state == State.DOWN;
    }

    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }
}
