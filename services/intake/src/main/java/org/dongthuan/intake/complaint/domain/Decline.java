package org.dongthuan.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.dongthuan.platform.problem.DomainException;

/**
 * A refusal to take a complaint up: proposed by one person, decided by another (two persons, DOMAIN §2). It stands only in
 * triage and, once decided, for good; any other way out of triage drops it.
 */
@Embeddable
public class Decline {

    @Column(name = "decline_proposed_by")
    private String proposedBy;

    @Column(name = "decline_reason")
    private String reasonCode;

    @Column(name = "decline_remedies")
    private byte[] remedies;

    /** Why a complaint is not taken up (DOMAIN §2.1: listed reason). */
    public enum Reason {
        NOT_COMPETENT,
        NO_GROUNDS,
        ALREADY_SETTLED,
        TIME_BARRED,
        ANONYMOUS;

        /** @throws DomainException 422 when it is none of them */
        public static Reason of(String code) {
            return Stream.of(values())
                    .filter(reason -> reason.name().equals(code))
                    .findFirst()
                    .orElseThrow(() -> DomainException.invalid(
                            "reasonCode", "listed-reason", "The reason is one of " + List.of(values()) + "."));
        }
    }

    protected Decline() {}

    Decline(String proposedBy, Reason reason, byte[] remedies) {
        this.proposedBy = proposedBy;
        this.reasonCode = reason.name();
        this.remedies = remedies;
    }

    String proposedBy() {
        return proposedBy;
    }

    /** Name of a {@link Reason}. */
    public String reasonCode() {
        return reasonCode;
    }

    /** What the person can do now, in words; sealed with their key. */
    public byte[] remedies() {
        return remedies;
    }
}
