package org.dongthuan.casetracking.minutes.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.commitment.domain.SignatureKind;
import org.dongthuan.casetracking.minutes.domain.Party;
import org.dongthuan.casetracking.minutes.domain.Witness;
import org.dongthuan.platform.sql.Row;
import org.dongthuan.platform.sql.Sql;

/** The parties of minutes and their words. */
@ApplicationScoped
public class Parties {

    private final Sql sql;

    Parties(Sql sql) {
        this.sql = sql;
    }

    public void expect(UUID minutesId, List<Party> parties) {
        parties.forEach(party -> sql.run(
                "insert into minutes_party (minutes_id, role, org, name, position) values (?, ?, ?, ?, ?)",
                minutesId,
                party.role(),
                party.org(),
                party.name(),
                party.position()));
    }

    public List<Party> of(UUID minutesId) {
        return sql.list(
                "select * from minutes_party where minutes_id = ? order by role, org", Parties::party, minutesId);
    }

    /** Whether this very person signed for another party already. */
    public boolean hasSigned(UUID minutesId, String actor) {
        return sql.one(
                        "select 1 as found from minutes_party where minutes_id = ? and signed_by = ?",
                        row -> true,
                        minutesId,
                        actor)
                .isPresent();
    }

    /** @param name of the official who really signed */
    public void sign(UUID minutesId, Party party, SignatureKind kind, String by, Instant at) {
        sql.run(
                "update minutes_party set name = ?, position = ?, signature_kind = ?, signed_by = ?, signed_at = ?"
                        + " where minutes_id = ? and role = ? and org = ?",
                party.name(),
                party.position(),
                kind,
                by,
                at,
                minutesId,
                party.role(),
                party.org());
    }

    public void refuse(UUID minutesId, Party party, String reason, List<Witness> witnesses, Instant at) {
        sql.run(
                "update minutes_party set refusal_reason = ?, first_witness = ?, first_witness_org = ?,"
                        + " second_witness = ?, second_witness_org = ?, refused_at = ?"
                        + " where minutes_id = ? and role = ? and org = ?",
                reason,
                witnesses.getFirst().name(),
                witnesses.getFirst().org(),
                witnesses.getLast().name(),
                witnesses.getLast().org(),
                at,
                minutesId,
                party.role(),
                party.org());
    }

    private static Party party(Row row) {
        String kind = row.text("signature_kind");
        List<Witness> witnesses = row.text("first_witness") == null
                ? null
                : List.of(
                        new Witness(row.text("first_witness"), row.text("first_witness_org")),
                        new Witness(row.text("second_witness"), row.text("second_witness_org")));
        return new Party(
                row.text("role"),
                row.text("org"),
                row.text("name"),
                row.text("position"),
                kind == null ? null : SignatureKind.valueOf(kind),
                row.instant("signed_at"),
                row.text("refusal_reason"),
                row.instant("refused_at"),
                witnesses);
    }
}
