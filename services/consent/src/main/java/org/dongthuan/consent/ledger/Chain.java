package org.dongthuan.consent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dongthuan.platform.sql.Sql;

/** Reads a record's revisions and finds out whether they are what was written. Asks nobody's scope. */
@ApplicationScoped
class Chain {

    private final Sql sql;

    Chain(Sql sql) {
        this.sql = sql;
    }

    /** A revision and the hash that is stored with it. */
    record Link(Revision revision, String hash) {}

    /** Oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Link> of(ConsentRecord record) {
        return sql.list(
                "select *, array_to_string(evidence, ',') as evidence_ids from consent_revision where record_id = ?"
                        + " order by seq",
                row -> new Link(Revision.of(row), row.text("hash")),
                record.id());
    }

    /** Number of the first revision that is missing, changed or out of place; empty when the chain holds. */
    static Optional<Integer> brokenAt(ConsentRecord record, List<Link> links) {
        String previous = Revision.START;
        RecordState state = null;
        int seq = 0;
        for (Link link : links) {
            seq++;
            Revision revision = link.revision();
            if (revision.seq() != seq
                    || revision.from() != state
                    || !revision.previous().equals(previous)
                    || !revision.hash(record).equals(link.hash())) {
                return Optional.of(seq);
            }
            previous = link.hash();
            state = revision.to();
        }
        boolean endsWell = record.revisions() == seq && record.head().equals(previous) && record.state() == state;
        return endsWell ? Optional.empty() : Optional.of(seq + 1);
    }
}
