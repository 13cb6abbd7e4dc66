package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.ObligationEvent;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** A waiver needs two persons: the chair and somebody on the beneficiary's side, in either order. */
@ApplicationScoped
public class Waivers {

    private final ObligationRepository obligations;

    Waivers(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    /** Notes one person's word. @return whether both have spoken */
    boolean complete(Obligation obligation, Actor by, Instant at) {
        String other = Parties.waivingRole(obligation);
        String role = by.has(Roles.CC) ? Roles.CC : other;
        if (!by.has(role) || by.org().isEmpty() || !speaksFor(obligation, role, by)) {
            throw new DomainException(CommonProblem.FORBIDDEN, "Chair and beneficiary waive it.");
        }
        boolean spokeBefore = obligations.approvals(obligation.id(), ObligationEvent.WAIVE).stream()
                .anyMatch(approval -> approval.actor().equals(by.id())
                        && !approval.body().role().equals(role));
        if (spokeBefore) {
            throw new DomainException(CommonProblem.TWO_PERSONS_REQUIRED, "Chair and beneficiary are two persons.");
        }
        obligations.approve(
                obligation.id(), ObligationEvent.WAIVE, new Body(role, by.org().get()), by, at);
        List<String> roles = obligations.approvals(obligation.id(), ObligationEvent.WAIVE).stream()
                .map(approval -> approval.body().role())
                .toList();
        return roles.containsAll(List.of(Roles.CC, other));
    }

    /** Of a supervising body that benefits, only its own people speak for it; chair and reception are of the place. */
    private static boolean speaksFor(Obligation obligation, String role, Actor by) {
        return role.equals(Roles.CC) || role.equals(Roles.CO) || Parties.actsFor(by, obligation.beneficiary());
    }
}
