package org.dongthuan.casetracking.clock.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One version of a rule, as it stands in {@code clock/rules.json}; never edited, only followed by a higher version.
 *
 * @param validTo first day on which it no longer starts clocks; absent while in force
 * @param purpose whether somebody fails when it runs out
 * @param plain length for everybody; the other three where the law makes a difference
 * @param startFact what the clock counts from, for example RECEIPT
 * @param track track of the complaints it is for; absent for all of them
 * @param startsOn event of a complaint that starts it; absent when a feature starts it
 * @param countsFrom RECEIPT when it counts from the filing though the event comes later; absent: from the event
 * @param metBy events of a complaint that meet it, or cut a period short
 * @param owedBy roles in which the organisation complained about owes it; empty when it is not its duty
 * @param attested whether nothing in the platform shows that it was met: whoever has to act says when, and by which paper
 * @param alsoAfter rule of a duty whose miss starts a period too; absent for none
 * @param fromReceipt whether a period counts anew from when the person received what started it, once that is known
 * @param suspendable whether a suspended complaint stops it
 * @param responsible role that has to act; a feature may name another
 * @param remind when to remind before the end; absent for never
 * @param escalation whom to tell how long after a miss, in this order
 * @param extension how far it may be extended; absent for not at all
 * @param told whom the outcome has to be told
 * @param source law and article
 * @param mark how well the source was checked: V read in the text, S secondary, K not verified, P our own policy
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rule(
        String code,
        int version,
        LocalDate validFrom,
        LocalDate validTo,
        Purpose purpose,
        Length plain,
        Length complex,
        Length remote,
        Length remoteComplex,
        String startFact,
        String track,
        String startsOn,
        String countsFrom,
        Set<String> metBy,
        Set<String> owedBy,
        boolean attested,
        String alsoAfter,
        boolean fromReceipt,
        boolean suspendable,
        String responsible,
        Reminder remind,
        List<Escalation> escalation,
        Extension extension,
        String told,
        String source,
        Mark mark,
        String note) {

    /** What running out means. */
    public enum Purpose {
        /** Somebody had to act and did not: missed. */
        DUTY,
        /** Somebody could act and may no longer: nothing to miss, nobody to remind; its end is told. */
        PERIOD
    }

    /** How well a source was checked. */
    public enum Mark {
        V,
        S,
        K,
        P
    }

    /** Who learns of a miss that is not made up for. @param after since the due instant */
    public record Escalation(Duration after, String role) {}

    /** @param most of one extension, in the unit of the rule @param times how often */
    public record Extension(Length most, int times) {}

    /** @throws IllegalArgumentException when parts contradict each other */
    public Rule {
        Objects.requireNonNull(plain, "plain length");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mark, "mark");
        metBy = metBy == null ? Set.of() : Set.copyOf(metBy);
        owedBy = owedBy == null ? Set.of() : Set.copyOf(owedBy);
        escalation = escalation == null ? List.of() : List.copyOf(escalation);
        check(validTo == null || validTo.isAfter(validFrom), code, "is in force on no day");
        check(purpose == Purpose.PERIOD || responsible != null, code, "names nobody who has to act");
        check(
                purpose == Purpose.DUTY || responsible == null && remind == null && escalation.isEmpty(),
                code,
                "is nobody's duty, but reminds of it or names who has to act");
        check(
                purpose == Purpose.DUTY || owedBy.isEmpty() && !attested,
                code,
                "is nobody's duty, but says who owes it or attests that it was done");
        if (extension != null) {
            Unit unit = extension.most().unit();
            check(
                    Stream.of(plain, complex, remote, remoteComplex)
                            .filter(Objects::nonNull)
                            .allMatch(length -> length.unit() == unit),
                    code,
                    "is extended in another unit than it is counted in");
        }
    }

    /**
     * The version that comes after, with what it says otherwise.
     *
     * @throws IllegalArgumentException when parts contradict each other
     */
    public Rule amended(int next, Amendment by) {
        return new Rule(
                code,
                next,
                by.validFrom(),
                validTo,
                purpose,
                by.plain(),
                by.complex(),
                by.remote(),
                by.remoteComplex(),
                startFact,
                track,
                startsOn,
                countsFrom,
                metBy,
                owedBy,
                attested,
                alsoAfter,
                fromReceipt,
                suspendable,
                responsible,
                by.remind(),
                escalation,
                extension,
                told,
                by.source(),
                by.mark(),
                by.note());
    }

    /** Whether clocks that start on the day follow it. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** The length for a place and a matter; where the law makes no difference, the one without. */
    public Length length(boolean inRemoteArea, boolean isComplex) {
        Stream<Length> fitting = inRemoteArea && isComplex
                ? Stream.of(remoteComplex, complex, remote)
                : inRemoteArea ? Stream.of(remote) : isComplex ? Stream.of(complex) : Stream.empty();
        return fitting.filter(Objects::nonNull).findFirst().orElse(plain);
    }

    /** Whether it makes a difference that a matter is complex. */
    public boolean knowsComplex() {
        return complex != null || remoteComplex != null;
    }

    /** How far it may be extended, if at all. */
    public Optional<Extension> extensible() {
        return Optional.ofNullable(extension);
    }

    private static void check(boolean holds, String code, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("Rule " + code + " " + fault);
        }
    }
}
