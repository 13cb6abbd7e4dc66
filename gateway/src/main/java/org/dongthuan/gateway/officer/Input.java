package org.dongthuan.gateway.officer;

/**
 * A field an officer fills in for an action.
 *
 * @param name place in the request's JSON, with dots between levels, and key of its label
 * @param choices kind of labels to choose from; empty unless the kind is CHOICE or RADIO
 * @param preset what is filled in before; empty for nothing
 */
public record Input(String name, Kind kind, boolean required, String choices, String preset) {

    /** How it is filled in. */
    public enum Kind {
        LINE,
        TEXT,
        DATE,
        MOMENT,
        CHOICE,
        /** Few choices, all in view. */
        RADIO,
        YES_NO,
        /** Any number of a few choices, all in view; a list in the request. */
        CHECKS,
        NUMBER,
        /** One of the things the page names, such as the complaints a complaint may be merged into. */
        PICK,
        /** Any number of these; a list in the request. */
        PICKS,
        /** Carried along unseen, as the page before showed it. */
        HIDDEN,
        /** The same, a number. */
        HIDDEN_NUMBER
    }

    static Input text(String name) {
        return new Input(name, Kind.TEXT, true, "", "");
    }

    static Input line(String name) {
        return new Input(name, Kind.LINE, true, "", "");
    }

    static Input date(String name) {
        return new Input(name, Kind.DATE, true, "", "");
    }

    static Input moment(String name) {
        return new Input(name, Kind.MOMENT, true, "", "");
    }

    static Input choice(String name, String choices) {
        return new Input(name, Kind.CHOICE, true, choices, "");
    }

    static Input radio(String name, String choices) {
        return new Input(name, Kind.RADIO, true, choices, "");
    }

    static Input checks(String name, String choices) {
        return new Input(name, Kind.CHECKS, true, choices, "");
    }

    static Input number(String name) {
        return new Input(name, Kind.NUMBER, true, "", "");
    }

    static Input hidden(String name) {
        return new Input(name, Kind.HIDDEN, false, "", "");
    }

    static Input hiddenNumber(String name) {
        return new Input(name, Kind.HIDDEN_NUMBER, false, "", "");
    }

    static Input yesNo(String name) {
        return new Input(name, Kind.YES_NO, true, "yes-no", "");
    }

    static Input pick(String name) {
        return new Input(name, Kind.PICK, true, "", "");
    }

    static Input picks(String name) {
        return new Input(name, Kind.PICKS, true, "", "");
    }

    Input optional() {
        return new Input(name, kind, false, choices, preset);
    }

    Input preset(String value) {
        return new Input(name, kind, required, choices, value);
    }

    /** Whether a violation of this field of the request is about this input. */
    boolean isOf(String field) {
        return name.equals(field) || name.startsWith(field + ".");
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    /** Chosen by one press, all choices in view. */
    public boolean isRadio() {
        return kind == Kind.RADIO || kind == Kind.YES_NO;
    }

    public boolean isChecks() {
        return kind == Kind.CHECKS;
    }

    public boolean isPick() {
        return kind == Kind.PICK;
    }

    public boolean isPicks() {
        return kind == Kind.PICKS;
    }

    /** Whether it is a list in the request. */
    boolean isMany() {
        return isChecks() || isPicks();
    }

    public boolean isHidden() {
        return kind == Kind.HIDDEN || kind == Kind.HIDDEN_NUMBER;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isDate() {
        return kind == Kind.DATE;
    }

    public boolean isMoment() {
        return kind == Kind.MOMENT;
    }
}
