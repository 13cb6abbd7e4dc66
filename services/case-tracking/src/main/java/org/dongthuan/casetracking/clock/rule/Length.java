package org.dongthuan.casetracking.clock.rule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** So many of a unit, written {@code 30 DAYS}. */
public record Length(int amount, Unit unit) {

    /** @throws IllegalArgumentException for less than one, which would end before it starts */
    public Length {
        if (amount < 1) {
            throw new IllegalArgumentException("A length is at least 1, not " + amount);
        }
    }

    /** @throws IllegalArgumentException when the text is not a number and a {@link Unit} */
    @JsonCreator
    public static Length parse(String text) {
        String[] parts = text.split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a length: " + text);
        }
        return new Length(Integer.parseInt(parts[0]), Unit.valueOf(parts[1]));
    }

    @JsonValue
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
