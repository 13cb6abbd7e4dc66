package org.dongthuan.platform.machine;

/** A row of a table: in {@code from}, {@code event} leads to {@code to}. */
public record Transition<S extends Enum<S>, E extends Enum<E> & MachineEvent>(S from, E event, S to) {

    public static <S extends Enum<S>, E extends Enum<E> & MachineEvent> Transition<S, E> on(S from, E event, S to) {
        return new Transition<>(from, event, to);
    }

    @Override
    public String toString() {
        return from + " " + event + " " + to;
    }
}
