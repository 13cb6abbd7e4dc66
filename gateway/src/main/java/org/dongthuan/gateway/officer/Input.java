package org.dongthuan.gateway.officer;

/**
 * A field an officer fills in for an action.
 *
 * @param name JSON field of the request, and key of its label
 * @param choices kind of labels to choose from; empty unless the kind is CHOICE
 */
public record Input(String name, Kind kind, boolean required, String choices) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        DATE,
        MOMENT,
        CHOICE
    }

    static Input text(String name) {
        return new Input(name, Kind.TEXT, true, "");
    }

    static Input line(String name) {
        return new Input(name, Kind.LINE, true, "");
    }

    static Input optionalLine(String name) {
        return new Input(name, Kind.LINE, false, "");
    }

    static Input date(String name) {
        return new Input(name, Kind.DATE, true, "");
    }

    static Input moment(String name) {
        return new Input(name, Kind.MOMENT, true, "");
    }

    static Input choice(String name, String choices) {
        return new Input(name, Kind.CHOICE, true, choices);
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    public boolean isDate() {
        return kind == Kind.DATE;
    }

    public boolean isMoment() {
        return kind == Kind.MOMENT;
    }
}
