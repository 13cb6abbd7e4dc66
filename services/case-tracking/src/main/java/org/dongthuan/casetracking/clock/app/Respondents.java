package org.dongthuan.casetracking.clock.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.casetracking.clock.domain.Owner;
import org.dongthuan.casetracking.organisation.Successions;
import org.dongthuan.platform.sql.Sql;

/** Which part the organisation that a complaint is about plays: what it owes depends on it. */
@ApplicationScoped
class Respondents {

    private final Sql sql;
    private final Successions successions;

    Respondents(Sql sql, Successions successions) {
        this.sql = sql;
        this.successions = successions;
    }

    /**
     * The organisation, or whoever took over from it, as whoever owes something.
     *
     * @param org null for a complaint that names nobody
     * @param roles in which it would owe it
     * @return empty when it takes part in no incident in one of the roles: then it is not known here what it is
     */
    Optional<Owner> owner(String org, Set<String> roles, String placeCode, LocalDate day) {
        return org == null
                ? Optional.empty()
                : sql.one(
                                "select role from incident_org where org = ? and role = any (?) order by role limit 1",
                                row -> row.text("role"),
                                org,
                                roles.toArray(String[]::new))
                        .map(role -> new Owner(role, successions.holder(role, org, placeCode, day)));
    }
}
