package org.dongthuan.casetracking.accesslog;

import static org.dongthuan.platform.access.Roles.AUD;
import static org.dongthuan.platform.access.Roles.DPO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.AuditLogConfig;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.paging.Cursor;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/** Opens and approves exceptions; both acts are in the audit log, which shows them to the citizen when the time is over. */
@ApplicationScoped
class AccessExceptions {

    private static final String SELECT =
            "select id, case_id, org, reason_code, until, opened_by, opened_at, approved_by,"
                    + " approved_at from access_exception ";

    private final Sql sql;
    private final CaseRepository cases;
    private final Audit audit;
    private final CurrentActor actor;
    private final InstantSource clock;
    private final AuditLogConfig config;

    AccessExceptions(
            Sql sql,
            CaseRepository cases,
            Audit audit,
            CurrentActor actor,
            InstantSource clock,
            AuditLogConfig config) {
        this.sql = sql;
        this.cases = cases;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.config = config;
    }

    /** @throws DomainException 404 for a case outside the caller's scope, 422 when it would last too long or has no org */
    @Transactional
    AccessException open(UUID caseId, String reasonCode, Instant until) {
        Actor who = actor.get();
        CaseFile file = cases.inScope(caseId);
        Instant now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(config.longestException()))) {
            throw DomainException.invalid(
                    "until",
                    "exception-time",
                    "In the future, at most " + config.longestException().toDays() + " days.");
        }
        UUID id = UUID.randomUUID();
        sql.run(
                "insert into access_exception (id, case_id, person_id, org, reason_code, until, opened_by, opened_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                file.personId(),
                who.org().orElseThrow(() -> DomainException.invalid("org", "required", "An organisation must ask.")),
                reasonCode,
                until.truncatedTo(ChronoUnit.MICROS),
                who.id(),
                now);
        audit.record(AccessLog.OPENED, "case", List.of(caseId.toString()), reasonCode);
        return one(id);
    }

    /** Whoever opened it cannot approve it; a colleague can, or a data-protection officer. */
    @Transactional
    AccessException approve(UUID id) {
        Actor who = actor.get();
        AccessException asked = one(id);
        if (!who.has(DPO) && !who.org().filter(asked.org()::equals).isPresent()) {
            throw DomainException.notFound("exception");
        }
        if (asked.openedBy().equals(who.id())) {
            throw new DomainException(CommonProblem.TWO_PERSONS_REQUIRED, "Let another officer approve it.");
        }
        int changed = sql.run(
                "update access_exception set approved_by = ?, approved_at = ? where id = ? and approved_at is null",
                who.id(),
                clock.instant(),
                id);
        if (changed == 0) {
            throw DomainException.wrongState("access exception", "APPROVED", "approve");
        }
        audit.record("approve-access-exception", "case", List.of(asked.caseId().toString()), asked.reasonCode());
        return one(id);
    }

    /** Newest first, one row more than the page shows: the own organisation's, for data protection and audit all. */
    List<AccessException> page(PageRequest request) {
        Actor who = actor.get();
        boolean all = who.hasAny(DPO, AUD);
        Cursor after = request.cursor().orElse(new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1)));
        return sql.list(
                SELECT + "where (? or org = ?) and (opened_at, id) < (?, ?) order by opened_at desc, id desc limit ?",
                AccessException::of,
                all,
                who.org().orElse(""),
                after.at(),
                after.id(),
                request.fetch());
    }

    private AccessException one(UUID id) {
        return sql.one(SELECT + "where id = ?", AccessException::of, id)
                .orElseThrow(() -> DomainException.notFound("exception"));
    }
}
