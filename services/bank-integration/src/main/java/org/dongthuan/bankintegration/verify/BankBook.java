package org.dongthuan.bankintegration.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.bankintegration.exchange.port.BankPort.Answer;
import org.dongthuan.bankintegration.exchange.port.BankPort.StatusPage;
import org.dongthuan.bankintegration.exchange.registry.Bank;
import org.dongthuan.platform.crypto.KeyedHash;
import org.dongthuan.platform.sql.Sql;

/** The bank's books as its status report tells them, and how far they were read. */
@ApplicationScoped
class BankBook {

    private final Sql sql;
    private final KeyedHash hash;
    private final ExchangeLog log;

    BankBook(Sql sql, KeyedHash hash, ExchangeLog log) {
        this.sql = sql;
        this.hash = hash;
        this.log = log;
    }

    /** One account that the bank says it closed, beside what its book says. */
    record Comparison(UUID accountId, boolean closedInBook) {}

    @Transactional
    boolean somethingToVerify(String bank) {
        return sql.one(
                        "select 1 as hit from account where bank_org = ? and state = 'CLOSED_REPORTED' limit 1",
                        row -> true,
                        bank)
                .isPresent();
    }

    @Transactional
    Optional<String> position(String bank) {
        return sql.one(
                        "select position from bank_book_cursor where bank_org = ?",
                        row -> Optional.ofNullable(row.text("position")),
                        bank)
                .flatMap(position -> position);
    }

    /**
     * Stores a page and how far it goes; only after the last page the book is complete as of its time, and never where
     * the bank tells only of accounts that it was asked about.
     */
    @Transactional
    void store(Bank from, Answer<StatusPage> answer) {
        String bank = from.org();
        StatusPage page = answer.value();
        sql.batch(
                "insert into bank_book (bank_org, account_ref, status, closed_on, as_of) values (?, ?, ?, ?, ?)"
                        + " on conflict (bank_org, account_ref) do update set status = excluded.status,"
                        + " closed_on = excluded.closed_on, as_of = excluded.as_of",
                page.items().stream()
                        .map(item -> new Object[] {
                            bank,
                            hash.hash("account-number", item.accountNumber()),
                            item.status(),
                            item.closedOn(),
                            page.asOf()
                        })
                        .toList());
        Instant complete = page.next() == null && from.port().tellsWholeBook() ? page.asOf() : null;
        sql.run(
                "insert into bank_book_cursor (bank_org, position, complete_as_of) values (?, ?, ?)"
                        + " on conflict (bank_org) do update set"
                        + " position = coalesce(excluded.position, bank_book_cursor.position),"
                        + " complete_as_of = coalesce(excluded.complete_as_of, bank_book_cursor.complete_as_of)",
                bank,
                page.position(),
                complete);
        if (!page.items().isEmpty()) {
            log.keep(answer.messages(), null, "status-report");
        }
    }

    /**
     * Accounts reported closed, in batches, beside the book. What the bank's own account says counts as soon as the bank
     * said it after the closing; its silence counts only in a complete book.
     */
    @Transactional
    List<Comparison> compare(String bank, int limit) {
        return sql.list(
                "select a.id, coalesce(b.status = 'CLOSED', false) as closed"
                        + " from account a join bank_book_cursor c on c.bank_org = a.bank_org"
                        + " left join bank_book b on b.bank_org = a.bank_org and b.account_ref = a.account_ref"
                        + " where a.bank_org = ? and a.state = 'CLOSED_REPORTED'"
                        + " and (b.status = 'CLOSED' or c.complete_as_of > a.closed_said_at"
                        + " or c.complete_as_of is null and b.as_of > a.closed_said_at) limit ?",
                row -> new Comparison(row.uuid("id"), row.flag("closed")),
                bank,
                limit);
    }
}
