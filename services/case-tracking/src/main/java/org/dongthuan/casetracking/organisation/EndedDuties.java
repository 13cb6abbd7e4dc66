package org.dongthuan.casetracking.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.ScopePredicate;
import org.dongthuan.platform.time.Vietnam;

/** Narrows scopes of officers whose organisation has handed its duties over: they see what was there before, not new work. */
@ApplicationScoped
public class EndedDuties {

    private final Successions successions;
    private final InstantSource clock;

    EndedDuties(Successions successions, InstantSource clock) {
        this.successions = successions;
        this.clock = clock;
    }

    /** @param place null for everywhere @param since first instant that is no longer the officer's */
    record Ended(String place, Instant since) {}

    /** @param begun attribute with the instant at which an entity of that scope began; it has {@code placeCode} too */
    public ScopePredicate limit(ScopePredicate scope, String begun, Actor who) {
        List<Ended> ended = of(who);
        if (ended.isEmpty()) {
            return scope;
        }
        StringBuilder hql = new StringBuilder("(").append(scope.hql()).append(")");
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        for (int i = 0; i < ended.size(); i++) {
            Ended one = ended.get(i);
            parameters.put("scopeEnd" + i, one.since());
            if (one.place() == null) {
                hql.append(" and e.%s < :scopeEnd%d".formatted(begun, i));
            } else {
                hql.append(" and (e.placeCode <> :scopeGone%1$d or e.%2$s < :scopeEnd%1$d)".formatted(i, begun));
                parameters.put("scopeGone" + i, one.place());
            }
        }
        return new ScopePredicate(hql.toString(), parameters);
    }

    /**
     * From midnight of the day on, whatever a sweep has done by then.
     *
     * @throws DomainException 403 when all the roles of the officer at the place have gone to other organisations
     */
    public void requireInOffice(Actor who, String place) {
        boolean ended = of(who).stream()
                .anyMatch(one -> one.place() == null || one.place().equals(place));
        if (ended) {
            throw new DomainException(
                    CommonProblem.FORBIDDEN, "Another organisation has taken over what yours had to do here.");
        }
    }

    /** Whether the officer's organisation has taken over anything from another. */
    public boolean tookOver(Actor who) {
        return successions.inForce(Vietnam.dayOf(clock.instant())).stream()
                .anyMatch(row -> who.org().filter(row.toOrg()::equals).isPresent());
    }

    /** Where all the roles of an officer have gone to other organisations, and since when. */
    private List<Ended> of(Actor who) {
        if (who.org().isEmpty() || who.roles().isEmpty()) {
            return List.of();
        }
        String org = who.org().get();
        LocalDate today = Vietnam.dayOf(clock.instant());
        return successions.inForce(today).stream()
                .filter(row -> row.fromOrg().equals(org))
                .filter(row -> who.roles().stream()
                        .noneMatch(role ->
                                successions.path(role, org, row.place(), today).isEmpty()))
                .map(row -> new Ended(
                        row.place(), row.validFrom().atStartOfDay(Vietnam.ZONE).toInstant()))
                .distinct()
                .toList();
    }
}
