package org.dongthuan.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * Who works on a complaint and what they replied. There are two levels at most: a dispute of the first reply is settled by
 * another body, after the second only the court is left (Law on Complaints, arts. 28, 33, 37).
 */
@Embeddable
public class Settlement {

    private String handler;

    /** Organisation that settles at the second level; absent at the first. */
    @Column(name = "level2_org")
    private String level2Org;

    private byte[] reply;

    /** Organisation whose approver signed the latest reply. */
    @Column(name = "replied_org")
    private String repliedOrg;

    @Column(name = "replied_at")
    private Instant repliedAt;

    /** Why the person does not agree with the reply, sealed with their key. */
    private byte[] dispute;

    void handledBy(String officer) {
        this.handler = officer;
    }

    /** @throws DomainException 422 when the approver handled it, or is not of the body that settles this level */
    void reply(byte[] text, Actor approver, Instant at) {
        if (approver.id().equals(handler)) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "A reply is approved by somebody who did not handle it.");
        }
        if (level2Org != null && !approver.org().filter(level2Org::equals).isPresent()) {
            throw DomainException.invalid(
                    "level", "settling-body", "The second reply is given by the body that took the dispute over.");
        }
        this.reply = text;
        this.repliedOrg = approver.org().orElse(null);
        this.repliedAt = at;
    }

    /** @throws DomainException 422 {@code court-next} after the second reply */
    void dispute(byte[] text) {
        if (level2Org != null) {
            throw DomainException.invalid(
                    "level", "court-next", "A second reply is not disputed here again: the court is the next way.");
        }
        this.dispute = text;
    }

    /** @throws DomainException 422 when the officer is of the body that replied */
    void secondLevel(Actor officer) {
        if (officer.org().isEmpty() || officer.org().get().equals(repliedOrg)) {
            throw DomainException.invalid(
                    "level", "other-body", "A disputed reply is settled by another body than the one that gave it.");
        }
        this.level2Org = officer.org().get();
        this.handler = officer.id();
    }

    /** 1 or 2. */
    public int level() {
        return level2Org == null ? 1 : 2;
    }

    /** Id of the officer who handles it; absent before triage. */
    public Optional<String> handler() {
        return Optional.ofNullable(handler);
    }

    public Optional<byte[]> reply() {
        return Optional.ofNullable(reply);
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    public Optional<byte[]> dispute() {
        return Optional.ofNullable(dispute);
    }
}
