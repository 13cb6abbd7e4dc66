package org.dongthuan.casetracking.crimefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.incident.domain.Incident;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;

/** Stored crime-information files. New ones are made here, so that flag and police never make two of one incident. */
@ApplicationScoped
class CrimeFileRepository implements PanacheRepositoryBase<CrimeFile, UUID> {

    private static final String ROW =
            "insert into crime_file (id, incident_id, place_code, province, state, recorded_at, version)"
                    + " values (?, ?, ?, ?, ?, ?, 0) on conflict (incident_id) do nothing";

    /** The law of the day on which the window opened; nothing while there are fewer accounts, or it was flagged before. */
    private static final String REACHED = """
            select i.place_code, i.province, r.code, r.version from incident i join crime_flag_rule r
              on r.valid_from <= (i.window_from at time zone 'Asia/Ho_Chi_Minh')::date
              and (r.valid_to is null or r.valid_to > (i.window_from at time zone 'Asia/Ho_Chi_Minh')::date)
            where i.id = ?
              and not exists (select 1 from crime_file f where f.incident_id = i.id and f.flagged_at is not null)
              and (select count(*) from
                (select 1 from account_ref a where a.incident_id = i.id limit r.accounts) up_to) >= r.accounts
            order by r.version desc limit 1
            """;

    private final Scoped<CrimeFile> scoped;
    private final Sql sql;

    CrimeFileRepository(EntityManager entities, CrimeFileScope scope, Sql sql) {
        this.scoped = Scoped.newestFirst(entities, CrimeFile.class, "crime file", "recordedAt", scope::current);
        this.sql = sql;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    CrimeFile inScope(UUID id) {
        return scoped.one(id);
    }

    /** As {@link #inScope}; whoever comes meanwhile waits and then sees what was done. */
    CrimeFile held(UUID id) {
        return scoped.held(id);
    }

    /** Newest first, one row more than the page shows. @param incidentId null for all */
    List<CrimeFile> page(UUID incidentId, PageRequest request) {
        return scoped.page(new Where().is("incidentId", incidentId), request);
    }

    /** A file that the police open themselves; empty when the incident has one. */
    Optional<CrimeFile> add(Incident incident, Instant at) {
        UUID id = UUID.randomUUID();
        int added = sql.run(ROW, id, incident.id(), incident.placeCode(), incident.province(), CrimeFileState.OPEN, at);
        return added == 0 ? Optional.empty() : Optional.of(findById(id));
    }

    /** Rule that the incident's accounts have reached and that has not been said of it yet. */
    record Reached(String placeCode, String province, String rule, int ruleVersion) {}

    Optional<Reached> reached(UUID incidentId) {
        return sql.one(
                REACHED,
                row -> new Reached(
                        row.text("place_code"), row.text("province"), row.text("code"), (int) row.number("version")),
                incidentId);
    }

    /** Says it of the incident's file, and makes one where there is none. @return id of a new one */
    Optional<UUID> flag(UUID incidentId, Reached by, Instant at) {
        UUID id = UUID.randomUUID();
        int added = sql.run(ROW, id, incidentId, by.placeCode(), by.province(), CrimeFileState.FLAGGED, at);
        sql.run(
                "update crime_file set flag_rule = ?, flag_rule_version = ?, flagged_at = ? where incident_id = ?",
                by.rule(),
                by.ruleVersion(),
                at,
                incidentId);
        return added == 0 ? Optional.empty() : Optional.of(id);
    }
}
