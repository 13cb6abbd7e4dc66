package org.dongthuan.consent.circumstance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.consent.circumstance.Circumstance.Device;
import org.dongthuan.consent.circumstance.Circumstance.Side;
import org.dongthuan.consent.circumstance.Circumstance.Taker;
import org.dongthuan.consent.circumstance.Circumstance.Venue;
import org.dongthuan.consent.claim.domain.Claim;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** Stored circumstances; only added to. Asks nobody's scope: callers have found the claim in theirs before. */
@ApplicationScoped
public class Circumstances {

    private static final String OF_CLAIM = """
            select id, claim_id, side, role, org, taken_by, from_at, to_at, venue, device, device_reference, told, used_for,
              contract_reference, stated_at
            from claim_circumstance where incident_id = ? and (claim_id is null or claim_id = ?)
            order by stated_at, id
            """;

    private final Sql sql;

    Circumstances(Sql sql) {
        this.sql = sql;
    }

    /** Oldest first: what is said of the claim and of all claims of its incident. */
    public List<Circumstance> of(Claim claim) {
        return sql.list(OF_CLAIM, Circumstances::read, claim.incidentId(), claim.id());
    }

    /** The same as far as a reader may know: a post office sees its own words only (DOMAIN §1, consent evidence). */
    public List<Circumstance> shownTo(Actor who, Claim claim) {
        List<Circumstance> all = of(claim);
        if (who.hasAny(Roles.PO, Roles.POL)) {
            return all.stream()
                    .filter(one -> who.org().equals(Optional.ofNullable(one.org())))
                    .toList();
        }
        return who.hasAny(Roles.SB, Roles.CIT)
                ? all.stream().map(Circumstance::withoutReferences).toList()
                : all;
    }

    void add(UUID incidentId, Circumstance said, String actor) {
        sql.run(
                """
                insert into claim_circumstance
                  (id, incident_id, claim_id, side, role, org, actor, taken_by, from_at, to_at, venue, device,
                   device_reference, told, used_for, contract_reference, stated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                said.id(),
                incidentId,
                said.claimId(),
                said.side(),
                said.role(),
                said.org(),
                actor,
                said.takenBy(),
                said.from(),
                said.to(),
                said.venue(),
                said.device(),
                said.deviceReference(),
                said.told(),
                said.usedFor(),
                said.contractReference(),
                said.statedAt());
    }

    private static Circumstance read(Row row) {
        return new Circumstance(
                row.uuid("id"),
                row.uuid("claim_id"),
                Side.valueOf(row.text("side")),
                row.text("role"),
                row.text("org"),
                Taker.valueOf(row.text("taken_by")),
                row.instant("from_at"),
                row.instant("to_at"),
                Venue.valueOf(row.text("venue")),
                Device.valueOf(row.text("device")),
                row.text("device_reference"),
                DataPurpose.valueOf(row.text("told")),
                DataPurpose.valueOf(row.text("used_for")),
                row.text("contract_reference"),
                row.instant("stated_at"));
    }
}
