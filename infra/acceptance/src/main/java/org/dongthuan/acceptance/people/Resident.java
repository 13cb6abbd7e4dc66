package org.dongthuan.acceptance.people;

import java.util.ArrayList;
import java.util.List;

/** A synthetic person and the part they play. Made by {@link Residents}, read by the steps of the story. */
public final class Resident {

    /** What the bank knows of a person. */
    public enum Kind {
        LISTED_COMPLAINANT,
        NOT_FOUND,
        OUT_OF_WINDOW,
        LISTED_ONLY
    }

    /** What a holder does when asked. */
    public enum Choice {
        /** Closes when asked. */
        CLOSE,
        /** Closes, but only days later. */
        CLOSE_LATE,
        /** Closes after everybody else; the bank leaves the request unanswered once. */
        CLOSE_LAST,
        KEEP,
        /** Says keep, but it cannot be proven. */
        KEEP_UNPROVEN,
        NONE
    }

    /** How the bank first answers for the person's account. */
    public enum Trouble {
        NONE,
        PAID_BY_TRANSFER,
        PAID_IN_CASH,
        OTHER_NAME,
        LEGAL_HOLD
    }

    /** How texts to the person end. */
    public enum Reach {
        WELL,
        UNDELIVERED,
        EXPIRED,
        LANDLINE
    }

    /** What the desk does when the result text did not arrive. */
    public enum WayOut {
        CORRECTED_NUMBER,
        RETRY,
        LETTER,
        CALL
    }

    final Kind kind;
    String fullName;
    String citizenId;
    String phone;
    Choice choice = Choice.CLOSE;
    Trouble trouble = Trouble.NONE;
    Reach reach = Reach.WELL;
    WayOut wayOut;
    boolean spokenBru;
    boolean fingerprint;
    final List<String> accounts = new ArrayList<>();

    Resident(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String fullName() {
        return fullName;
    }

    /** Twelve digits that begin with 999, which is assigned to nobody. */
    public String citizenId() {
        return citizenId;
    }

    /** As the person gives it: national format, perhaps a landline or eleven digits from before 2018. */
    public String phone() {
        return phone;
    }

    /** The number texts arrive at: international, digits only. */
    public String msisdn() {
        return PhoneNumbers.msisdn(phone);
    }

    /** The number the commune finds out for somebody whose first one was wrong. */
    public String correctedPhone() {
        return PhoneNumbers.corrected(phone);
    }

    /** The name the bank's core system has; another than {@link #fullName()} where that is the trouble. */
    public String registeredName() {
        return trouble == Trouble.OTHER_NAME ? fullName.replaceFirst(" ", " Bích ") : fullName;
    }

    public Choice choice() {
        return choice;
    }

    public Trouble trouble() {
        return trouble;
    }

    public Reach reach() {
        return reach;
    }

    /** Null while {@link #reach()} is WELL. */
    public WayOut wayOut() {
        return wayOut;
    }

    public boolean spokenBru() {
        return spokenBru;
    }

    /** Confirms at the desk by fingerprint, and is served there. */
    public boolean fingerprint() {
        return fingerprint;
    }

    /** Account numbers the bank has in this person's name; empty for those it does not know. */
    public List<String> accounts() {
        return List.copyOf(accounts);
    }

    public boolean listed() {
        return kind == Kind.LISTED_COMPLAINANT || kind == Kind.LISTED_ONLY;
    }

    public boolean complains() {
        return kind != Kind.LISTED_ONLY;
    }

    /** Is served at the commune's desk: cannot receive texts, or confirms by fingerprint. */
    public boolean needsDesk() {
        return fingerprint || reach == Reach.LANDLINE;
    }

    /** Wants the account closed, or has it closed by default. */
    public boolean closes() {
        return listed() && choice != Choice.KEEP;
    }
}
