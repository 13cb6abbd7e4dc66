package org.dongthuan.casetracking.cases.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.clock.store.DeadlineRepository;
import org.dongthuan.platform.sql.Sql;

/** What hangs on a case: complaints with their deadlines, and accounts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Holdings {

    private final Sql sql;
    private final EntityManager entities;
    private final CaseRepository cases;
    private final AccountRefs accounts;
    private final DeadlineRepository deadlines;

    Holdings(
            Sql sql, EntityManager entities, CaseRepository cases, AccountRefs accounts, DeadlineRepository deadlines) {
        this.sql = sql;
        this.entities = entities;
        this.cases = cases;
        this.accounts = accounts;
        this.deadlines = deadlines;
    }

    /**
     * Holds the cases and what hangs on them against others, as they are now. In the order in which consumers of events
     * hold them: people, accounts and deadlines, cases by their ids.
     */
    void hold(List<UUID> people, CaseFile... files) {
        UUID[] ids = Stream.of(files).map(CaseFile::id).toArray(UUID[]::new);
        people.stream().distinct().sorted().forEach(cases::lockPerson);
        sql.list(
                "select account_id from account_ref where case_id = any (?) order by account_id for update",
                row -> row.uuid("account_id"),
                (Object) ids);
        sql.list(
                "select id from deadline where case_id = any (?) order by id for update",
                row -> row.uuid("id"),
                (Object) ids);
        cases.held(List.of(ids)).forEach(entities::refresh);
    }

    List<UUID> complaints(CaseFile file) {
        return cases.complaintsOf(file.id());
    }

    List<UUID> accounts(CaseFile file) {
        return accounts.of(file.id()).stream()
                .map(AccountRefs.AccountRef::accountId)
                .toList();
    }

    void move(List<UUID> complaintIds, List<UUID> accountIds, CaseFile to) {
        sql.run(
                "update case_complaint set case_id = ? where complaint_id = any (?)",
                to.id(),
                complaintIds.toArray(UUID[]::new));
        complaintIds.forEach(deadlines::joinCase);
        sql.run(
                "update account_ref set case_id = ? where account_id = any (?)",
                to.id(),
                accountIds.toArray(UUID[]::new));
    }
}
