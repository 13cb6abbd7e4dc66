package org.dongthuan.banksandbox.script;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.dongthuan.banksandbox.closure.RejectionCode;

/**
 * What an account does with the next request it gets. Written {@code KIND}, {@code REJECT:<code>} or {@code
 * LATE:<ISO 8601 duration>}.
 *
 * @param argument rejection code or duration; empty where the kind takes none
 */
public record Behaviour(Kind kind, String argument) {

    /** The default: judged by the bank's own rules, closed when nothing stands against it. */
    public static final Behaviour ACK_THEN_CLOSE = new Behaviour(Kind.ACK_THEN_CLOSE, "");

    /** Kinds of behaviour. */
    public enum Kind {
        /** Acknowledges, then closes or rejects by the bank's rules. */
        ACK_THEN_CLOSE,
        /** Acknowledges, then rejects with the given code whatever the rules say. */
        REJECT,
        /** Takes the request, executes nothing, answers nothing; a resend with the same key gets the next behaviour. */
        SILENT,
        /** Executes, but withholds the answers until the request is sent again. */
        SILENT_BUT_CLOSES,
        /** As the default, every answer sent twice under the same callback id. */
        ANSWER_TWICE,
        /** As the default, executed and answered after a virtual duration. */
        LATE,
        /** Acknowledges and asks; an amendment gets the next behaviour. */
        INFO_REQUIRED,
        /** As the default, the first sending of each answer signed with a wrong key. */
        BAD_SIGNATURE,
        /** Answers "closed" without closing: the status report says open. */
        CLOSE_BUT_REPORT_OPEN
    }

    public Behaviour {
        boolean needsArgument = kind == Kind.REJECT || kind == Kind.LATE;
        if (needsArgument == argument.isEmpty()) {
            throw new IllegalArgumentException("REJECT takes a code, LATE a duration, others nothing");
        }
        if (kind == Kind.REJECT) {
            RejectionCode.valueOf(argument);
        } else if (kind == Kind.LATE && duration(argument).isNegative()) {
            throw new IllegalArgumentException("a delay cannot be negative");
        }
    }

    /** @throws IllegalArgumentException when the text names no behaviour */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Behaviour parse(String text) {
        String[] parts = text.split(":", 2);
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown behaviour"));
        return new Behaviour(kind, parts.length == 2 ? parts[1] : "");
    }

    /** Code of a {@code REJECT}. */
    public RejectionCode code() {
        return RejectionCode.valueOf(argument);
    }

    /** Delay of a {@code LATE}, virtual time. */
    public Duration delay() {
        return duration(argument);
    }

    @Override
    @JsonValue
    public String toString() {
        return argument.isEmpty() ? kind.name() : kind + ":" + argument;
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("LATE takes an ISO 8601 duration", e);
        }
    }
}
