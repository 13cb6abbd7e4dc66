package org.dongthuan.platform.machine;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * The one table of what may follow what, for one kind of thing. Everything it does not list is refused with 409, and the
 * refusal names what people may do instead.
 *
 * @param <S> states
 * @param <E> events
 */
public final class TransitionTable<S extends Enum<S>, E extends Enum<E> & MachineEvent> {

    private final String what;
    private final Class<E> events;
    private final List<Transition<S, E>> rows;

    private TransitionTable(String what, Class<E> events, List<Transition<S, E>> rows) {
        this.what = what;
        this.events = events;
        this.rows = rows;
    }

    /**
     * @param what the thing as refusals name it: "complaint"
     * @throws IllegalArgumentException when two rows begin alike
     */
    @SafeVarargs
    public static <S extends Enum<S>, E extends Enum<E> & MachineEvent> TransitionTable<S, E> of(
            String what, Class<E> events, Transition<S, E>... rows) {
        long begun = Stream.of(rows)
                .map(row -> row.from() + " " + row.event())
                .distinct()
                .count();
        if (begun != rows.length) {
            throw new IllegalArgumentException("Two rows of the table of a " + what + " begin alike.");
        }
        return new TransitionTable<>(what, events, List.of(rows));
    }

    public List<Transition<S, E>> rows() {
        return rows;
    }

    /** Path segments of everything people ask for. */
    public List<String> paths() {
        return Stream.of(events.getEnumConstants())
                .filter(event -> !event.roles().isEmpty())
                .map(MachineEvent::path)
                .toList();
    }

    /** The event people ask for by a path segment; empty when there is none, or only the system does it. */
    public Optional<E> find(String path) {
        return Stream.of(events.getEnumConstants())
                .filter(event -> event.path().equals(path) && !event.roles().isEmpty())
                .findFirst();
    }

    /** The same. @throws DomainException 404 when there is none */
    public E event(String path) {
        return find(path).orElseThrow(() -> DomainException.notFound("event of the " + what));
    }

    /** @throws DomainException 403 when no role of the actor asks for it */
    public void requireRole(E event, Actor who) {
        if (!event.isFor(who)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "'" + event.path() + "' is not for this role.");
        }
    }

    /** Whether the state takes the event. */
    public boolean takes(S from, E event) {
        return find(from, event).isPresent();
    }

    /** Where the event leads. @throws DomainException 409 when the table does not list it */
    public S next(S from, E event) {
        return find(from, event).orElseThrow(() -> refusal(from, event));
    }

    /** Asked before anything else is looked at. @throws DomainException 409 when the table does not list it */
    public void require(S from, E event) {
        next(from, event);
    }

    /** The 409 for what the table lists, but something beside the state forbids. */
    public DomainException refusal(S from, E event) {
        List<String> possible = open(from)
                .filter(one -> one != event && !one.roles().isEmpty())
                .map(MachineEvent::path)
                .toList();
        return DomainException.wrongState(what, from, event.path(), possible);
    }

    /** What may follow, in the order of the table. */
    public Stream<E> open(S from) {
        return rows.stream().filter(row -> row.from() == from).map(Transition::event);
    }

    /** Path segments of what the actor's roles may ask for now. */
    public List<String> actions(S from, Actor who) {
        return actions(from, who, event -> true);
    }

    /** @param may what else decides, beside state and role */
    public List<String> actions(S from, Actor who, Predicate<E> may) {
        return open(from)
                .filter(event -> event.isFor(who))
                .filter(may)
                .map(MachineEvent::path)
                .toList();
    }

    private Optional<S> find(S from, E event) {
        return rows.stream()
                .filter(row -> row.from() == from && row.event() == event)
                .map(Transition::to)
                .findFirst();
    }
}
