package org.dongthuan.casetracking.cases.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.BeyondScope;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.scope.Scoped;
import org.dongthuan.platform.scope.Where;
import org.dongthuan.platform.sql.Sql;
import org.hibernate.Session;

/** Stored cases. Whatever an actor asks for goes through {@link CaseScope}. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<CaseFile, UUID> {

    /** Keeps these locks apart from others of the service. */
    private static final int PERSON_LOCK = 2;

    private static final String DUE = "e.id in (select d.site.caseId from Deadline d where d.state = :running"
            + " and d.due.at >= :dueFrom and d.due.at < :dueBefore)";

    /** Later than any deadline. */
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    /** Condition on {@code case_file f} of an incident, whose id is the one parameter: stands in the way of its end. */
    public static final String UNSETTLED = "f.incident_id = ? and f.state not in ('RESOLVED', 'CLOSED', 'MERGED')"
            + " and not exists (select 1 from incident_exception x where x.case_id = f.id and x.withdrawn_at is null)";

    private final Sql sql;
    private final Scoped<CaseFile> scoped;
    private final BeyondScope beyond;

    CaseRepository(EntityManager entities, Sql sql, CaseScope scope, BeyondScope beyond) {
        this.sql = sql;
        this.scoped = Scoped.newestFirst(entities, CaseFile.class, "case", "openedAt", scope::current);
        this.beyond = beyond;
    }

    /** @throws DomainException 404 when absent or outside the caller's scope */
    public CaseFile inScope(UUID id) {
        return scoped.one(id);
    }

    /** Newest first, one row more than the page shows. */
    public List<CaseFile> page(CaseFilter filter, PageRequest request) {
        Where where = new Where()
                .is("state", filter.state())
                .is("incidentId", filter.incidentId())
                .is("code", filter.code())
                .is("placeCode", filter.placeCode());
        if (filter.byDueDate()) {
            // Whether few deadlines or few cases are the narrower way in, only the dates tell.
            sql.planForValues();
            where.and(
                    DUE,
                    Map.of(
                            "running", DeadlineState.RUNNING,
                            "dueFrom", Optional.ofNullable(filter.dueFrom()).orElse(Instant.EPOCH),
                            "dueBefore", Optional.ofNullable(filter.dueBefore()).orElse(FAR)));
        }
        return scoped.page(where, request);
    }

    /** Behind the second fence only: for what the scope has shown by other ways. */
    public List<CaseFile> findAllById(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Of these, the ones in the caller's scope. */
    public List<CaseFile> allInScope(Collection<UUID> ids) {
        return scoped.list(new Where().and("e.id in (:ids)", Map.of("ids", ids)));
    }

    /** Ids in scope in a state, for bulk work. */
    public List<UUID> idsInScope(UUID incidentId, CaseState state) {
        return scoped.ids(new Where().is("incidentId", incidentId).is("state", state));
    }

    /**
     * The person's case in an incident, or their stand-alone case when the incident is absent; the one that took over when
     * theirs was merged.
     */
    public Optional<CaseFile> ofPerson(UUID personId, UUID incidentId) {
        return livingOf(personId, incidentId)
                .or(() ->
                        ofPerson(personId, incidentId, "mergedInto is not null").map(merged -> living(merged.id())));
    }

    /** The person's own, if it was not merged. */
    public Optional<CaseFile> livingOf(UUID personId, UUID incidentId) {
        return ofPerson(personId, incidentId, "mergedInto is null");
    }

    /** Whether the person has one, wherever: there can be one only. */
    public boolean livingExists(UUID personId, UUID incidentId) {
        return beyond.look(() -> livingOf(personId, incidentId).isPresent());
    }

    private Optional<CaseFile> ofPerson(UUID personId, UUID incidentId, String which) {
        return incidentId == null
                ? find("personId = ?1 and incidentId is null and " + which, personId)
                        .firstResultOptional()
                : find("personId = ?1 and incidentId = ?2 and " + which, personId, incidentId)
                        .firstResultOptional();
    }

    /** The case of that code, or the one that took it over. */
    public Optional<CaseFile> livingOfCode(String code) {
        return find("code", code).firstResultOptional().map(file -> living(file.id()));
    }

    /** The case itself, or the one that took it over, however many steps away. */
    public CaseFile living(UUID id) {
        return findById(sql.one("select living_case(?) as id", row -> row.uuid("id"), id)
                .orElseThrow());
    }

    /** Cases in scope that point to this one. @param link {@code mergedInto} or {@code splitFrom} */
    public List<UUID> linked(String link, UUID id) {
        return scoped.ids(new Where().is(link, id));
    }

    /** Holds back others who open a case for the same person until this transaction ends. */
    public void lockPerson(UUID personId) {
        sql.lock(PERSON_LOCK, personId.toString());
    }

    public List<UUID> complaintsOf(UUID caseId) {
        return sql.list(
                "select complaint_id from case_complaint where case_id = ?", row -> row.uuid("complaint_id"), caseId);
    }

    public Optional<UUID> caseOfComplaint(UUID complaintId) {
        return sql.one(
                "select case_id from case_complaint where complaint_id = ?", row -> row.uuid("case_id"), complaintId);
    }

    /** False when the complaint is in the case already. */
    public boolean addComplaint(UUID caseId, UUID complaintId) {
        return sql.run(
                        "insert into case_complaint (case_id, complaint_id) values (?, ?) on conflict do nothing",
                        caseId,
                        complaintId)
                == 1;
    }

    /** Those of the cases in which a complaint that still counts waits for its written reply. */
    public Set<UUID> waitingForReply(Collection<UUID> ids) {
        return Set.copyOf(sql.list("""
                        select distinct cc.case_id from case_complaint cc join complaint_ref r using (complaint_id)
                        where cc.case_id = any(?)
                          and r.state not in ('REPLIED', 'CLOSED', 'MERGED', 'WITHDRAWN', 'NOT_ACCEPTED', 'REDIRECTED')
                        """, row -> row.uuid("case_id"), (Object) ids.toArray(UUID[]::new)));
    }

    /**
     * Held against others until the transaction ends, one after the other in the order of the database's ids, so that two
     * who hold several cannot wait for each other. As they are now, unless the transaction loaded them before.
     */
    public List<CaseFile> held(Collection<UUID> ids) {
        List<UUID> held = sql.list(
                "select id from case_file where id = any(?) order by id for update", row -> row.uuid("id"), (Object)
                        ids.toArray(UUID[]::new));
        return getEntityManager().unwrap(Session.class).findMultiple(CaseFile.class, held);
    }

    /** All of the incident, whoever asks: totals of an incident one knows of name nobody. */
    public Map<String, Integer> countByState(UUID incidentId) {
        Map<String, Integer> counts = new TreeMap<>();
        beyond.look(() -> sql.list(
                        "select state, count(*) as cases from case_file where incident_id = ? group by state",
                        row -> Map.entry(row.text("state"), (int) row.number("cases")),
                        incidentId))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Whether no case of the incident, in whoever's scope, waits for anything any more (and there is one at all). */
    public boolean allResolved(UUID incidentId) {
        return unsettled(incidentId) == 0 && beyond.look(() -> count("incidentId", incidentId)) > 0;
    }

    /** How many of the incident, in whoever's scope, are neither settled nor an exception. */
    public int unsettled(UUID incidentId) {
        return beyond.look(() -> sql.one(
                        "select count(*) as cases from case_file f where " + UNSETTLED,
                        row -> (int) row.number("cases"),
                        incidentId)
                .orElseThrow());
    }

    /** One step of history. @param from null for the opening */
    public void history(CaseFile file, String event, CaseState from, Actor by, String reason, Instant at) {
        sql.run(
                """
                insert into case_transition
                  (id, case_id, event, from_state, to_state, actor, role, org, reason_code, at, from_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                UUID.randomUUID(),
                file.id(),
                event,
                from,
                file.state(),
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                reason,
                at,
                file.version());
    }
}
