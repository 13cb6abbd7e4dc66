package org.dongthuan.intake.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/**
 * Writes and reads chains. Asks nobody's scope: callers have found the file in theirs before. The last hash stands on the
 * file's own row too, so that rows cut off at the end are missed.
 */
@ApplicationScoped
public class Custody {

    private static final int CUSTODY_LOCK = 2;

    private final Sql sql;
    private final KeyRing keys;
    private final InstantSource clock;

    Custody(Sql sql, KeyRing keys, InstantSource clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /** How long a chain should be and how it should end. */
    private record Head(int entries, String hash) {

        static Head of(Row row) {
            return new Head((int) row.number("custody_entries"), row.text("custody_head"));
        }
    }

    /**
     * Adds an act in the running transaction; acts on one file wait for one another.
     *
     * @param sha256 of the original now, hex
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(UUID file, String sha256, CustodyNote note, Actor by) {
        sql.lock(CUSTODY_LOCK, file.toString());
        Head head = head(file);
        int seq = head.entries() + 1;
        CustodyEntry bare = new CustodyEntry(
                file,
                seq,
                note.act(),
                by.id(),
                by.primaryRole(),
                by.org().orElse(null),
                note.reason().map(Reason::reasonCode).orElse(null),
                note.reason().map(why -> sealed(why, file, seq)).orElse(null),
                note.toOrg().orElse(null),
                note.reference().orElse(null),
                sha256,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                head.hash());
        store(bare, bare.hash());
    }

    /** Oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CustodyView> of(UUID file) {
        return sql.list(
                "select * from custody_entry where attachment_id = ? order by seq",
                row -> view(CustodyEntry.of(row), row.text("entry_hash")),
                file);
    }

    /** Number of the first entry that is missing, changed or out of place; empty when the chain holds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Integer> brokenAt(UUID file) {
        Head head = head(file);
        String previous = CustodyEntry.START;
        int seq = 0;
        for (Stored stored : stored(file)) {
            seq++;
            CustodyEntry entry = stored.entry();
            if (entry.seq() != seq
                    || !entry.previous().equals(previous)
                    || !entry.hash().equals(stored.hash())) {
                return Optional.of(seq);
            }
            previous = stored.hash();
        }
        return head.entries() == seq && head.hash().equals(previous) ? Optional.empty() : Optional.of(seq + 1);
    }

    private record Stored(CustodyEntry entry, String hash) {}

    private List<Stored> stored(UUID file) {
        return sql.list(
                "select * from custody_entry where attachment_id = ? order by seq",
                row -> new Stored(CustodyEntry.of(row), row.text("entry_hash")),
                file);
    }

    private Head head(UUID file) {
        return sql.one("select custody_entries, custody_head from attachment where id = ?", Head::of, file)
                .orElseThrow(() -> new IllegalStateException("Custody of a file that is not there"));
    }

    private void store(CustodyEntry entry, String hash) {
        sql.append(
                "insert into custody_entry (attachment_id, seq, act, actor, role, org, reason_code, reason, to_org,"
                        + " reference, sha256, at, previous_hash, entry_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.attachmentId(),
                entry.seq(),
                entry.act(),
                entry.actor(),
                entry.role(),
                entry.org(),
                entry.reasonCode(),
                entry.reason(),
                entry.toOrg(),
                entry.reference(),
                entry.sha256(),
                entry.at(),
                entry.previous(),
                hash);
        sql.append(
                "update attachment set custody_entries = ?, custody_head = ? where id = ?",
                entry.seq(),
                hash,
                entry.attachmentId());
    }

    private byte[] sealed(Reason why, UUID file, int seq) {
        return keys.sealForService(why.reason().getBytes(StandardCharsets.UTF_8), "custody:" + file + ":" + seq);
    }

    private CustodyView view(CustodyEntry entry, String hash) {
        return new CustodyView(
                entry.seq(),
                entry.act(),
                entry.actor(),
                entry.role(),
                entry.org(),
                entry.reasonCode(),
                entry.reason() == null
                        ? null
                        : new String(
                                keys.openForService(entry.reason(), entry.reasonContext()), StandardCharsets.UTF_8),
                entry.toOrg(),
                entry.reference(),
                entry.sha256(),
                entry.at(),
                entry.previous(),
                hash);
    }
}
