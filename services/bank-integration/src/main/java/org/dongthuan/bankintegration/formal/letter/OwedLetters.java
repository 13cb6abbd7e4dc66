package org.dongthuan.bankintegration.formal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.formal.reply.WrittenReply;
import org.dongthuan.bankintegration.formal.request.FormalRequest;
import org.dongthuan.platform.sql.Sql;

/** Which holders a request owes a letter, and what the job has made of it. */
@ApplicationScoped
class OwedLetters {

    private final Sql sql;

    OwedLetters(Sql sql) {
        this.sql = sql;
    }

    private record Listed(String holder, UUID accountId) {}

    /**
     * Adds a letter to make for each holder of accounts that has none of this request, and gives the job all that are not
     * made. The request is held, so that two starts cannot add the same.
     *
     * @return how many the job has to make
     */
    @Transactional(Transactional.TxType.MANDATORY)
    int give(FormalRequest request, WrittenReply reply, UUID jobId, Instant at) {
        Map<String, List<UUID>> accounts = without(request);
        long known = sql.one(
                        "select count(*) as n from customer_letter where request_id = ?",
                        row -> row.number("n"),
                        request.id())
                .orElseThrow();
        List<Object[]> letters = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        accounts.forEach((holder, own) -> {
            UUID id = UUID.randomUUID();
            letters.add(new Object[] {
                id,
                request.id(),
                reply.id(),
                request.incidentId(),
                holder,
                "%s/%04d".formatted(reply.number(), known + letters.size() + 1),
                own.size(),
                jobId,
                at
            });
            own.forEach(account -> links.add(new Object[] {id, account}));
        });
        sql.batch(
                "insert into customer_letter (id, request_id, reply_id, incident_id, citizen_id_ref, number, state,"
                        + " account_count, job_id, created_at) values (?, ?, ?, ?, ?, ?, 'TO_MAKE', ?, ?, ?)",
                letters);
        sql.batch("insert into customer_letter_account (letter_id, account_id) values (?, ?)", links);
        return sql.run(
                "update customer_letter set job_id = ?, failure = null where request_id = ? and state = 'TO_MAKE'",
                jobId,
                request.id());
    }

    /** Accounts of holders without a letter, by holder, in the order in which they were listed. */
    private Map<String, List<UUID>> without(FormalRequest request) {
        Map<String, List<UUID>> byHolder = new LinkedHashMap<>();
        sql.list(
                        "select citizen_id_ref, id from account where incident_id = ? and bank_org = ?"
                                + " and account_ref is not null and state not in ('NOT_FOUND', 'OUT_OF_WINDOW')"
                                + " and not exists (select 1 from customer_letter l where l.request_id = ?"
                                + " and l.citizen_id_ref = account.citizen_id_ref) order by created_at, id",
                        row -> new Listed(row.text("citizen_id_ref"), row.uuid("id")),
                        request.incidentId(),
                        request.org(),
                        request.id())
                .forEach(one -> byHolder.computeIfAbsent(one.holder(), holder -> new ArrayList<>())
                        .add(one.accountId()));
        return byHolder;
    }

    /** The next letters of the job, held by it alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<CustomerLetter> next(UUID jobId, int most) {
        return sql.list(
                "select * from customer_letter where job_id = ? and state = 'TO_MAKE' and failure is null order by id"
                        + " limit ? for update",
                CustomerLetter::of,
                jobId,
                most);
    }

    /** Whose reply a request's letter tells about. */
    Optional<String> orgOf(UUID requestId) {
        return sql.one("select org from formal_request where id = ?", row -> row.text("org"), requestId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void made(UUID letterId, byte[] wrappedKey, byte[] content, String sha256, Instant at) {
        sql.run(
                "update customer_letter set wrapped_key = ?, sha256 = ?, issued_at = ? where id = ?",
                wrappedKey,
                sha256,
                at,
                letterId);
        sql.append("insert into customer_letter_document (letter_id, content) values (?, ?)", letterId, content);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void failed(UUID letterId, String why) {
        sql.run("update customer_letter set failure = ? where id = ?", why, letterId);
    }
}
