package org.dongthuan.casetracking.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.auditlog.log.EntrySearch;
import org.dongthuan.casetracking.auditlog.log.LogStore;
import org.dongthuan.platform.paging.PageRequest;
import org.dongthuan.platform.sql.Sql;

/** Entries of the log about one person: about themselves, their complaints, cases, accounts and the claims on these. */
@ApplicationScoped
class AccessLog {

    /** Action under which a request for an exception stands in the log. */
    static final String OPENED = "open-access-exception";

    private static final String MINE = """
            with mine(object_id, case_id) as (
              select ?::uuid, null::uuid
              union select c.id, c.id from case_file c where c.person_id = ?
              union select r.complaint_id, k.case_id
                from complaint_ref r left join case_complaint k using (complaint_id) where r.person_id = ?
              union select a.account_id, a.case_id
                from account_ref a join case_file c on c.id = a.case_id where c.person_id = ?
              union select k.claim_id, a.case_id from claim_ref k
                join account_ref a using (account_id) join case_file c on c.id = a.case_id where c.person_id = ?
            )
            """;
    /**
     * An exception hides what its organisation did with the case, and with the person as such. Before the second person
     * agrees it hides only itself, so that asking for it gives nothing away.
     */
    private static final String PAGE = MINE + """
            select l.idx, l.recorded_at, l.entry, l.hash from audit_leaf l where l.idx in (
              select o.idx from mine m join audit_object o using (object_id)
              where o.idx < ? and not exists (
                select 1 from access_exception e join audit_leaf x on x.idx = o.idx and x.org = e.org
                where e.person_id = ? and e.until > ? and (e.case_id = m.case_id or m.case_id is null)
                  and (e.approved_at is not null or convert_from(x.entry, 'UTF8')::jsonb ->> 'action' = ?)))
            order by l.idx desc limit ?
            """;

    private final Sql sql;

    AccessLog(Sql sql) {
        this.sql = sql;
    }

    /** Newest first, one row more than the page shows. */
    List<LogStore.Leaf> page(UUID person, Instant now, PageRequest request) {
        long before = request.cursor().map(EntrySearch::indexOf).orElse(Long.MAX_VALUE);
        return sql.list(
                PAGE,
                LogStore.Leaf::of,
                person,
                person,
                person,
                person,
                person,
                before,
                person,
                now,
                OPENED,
                request.fetch());
    }
}
