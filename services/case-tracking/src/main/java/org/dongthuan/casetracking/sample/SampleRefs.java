package org.dongthuan.casetracking.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Samples signed off, by incident. The latest of a bank counts: a failed one asks for remedy and for another sample. */
@ApplicationScoped
public class SampleRefs {

    private static final String FAILED = "FAILED";

    private final Sql sql;

    SampleRefs(Sql sql) {
        this.sql = sql;
    }

    /** What case-tracking needs of {@code closure-sample.signed.v1}. */
    public record Signed(UUID sampleId, UUID incidentId, String bankOrg, String to, Instant at) {}

    /** Notes a sample; told again, nothing happens. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void signed(Signed sample) {
        sql.run(
                "insert into sample_ref (sample_id, incident_id, bank_org, state, signed_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (sample_id) do nothing",
                sample.sampleId(),
                sample.incidentId(),
                sample.bankOrg(),
                sample.to(),
                sample.at());
    }

    /** Whether the latest sample of one of the incident's banks failed. An incident without samples has none that did. */
    public boolean lastFailed(UUID incidentId) {
        return sql.list(
                        "select distinct on (bank_org) state from sample_ref where incident_id = ?"
                                + " order by bank_org, signed_at desc, sample_id",
                        row -> row.text("state"),
                        incidentId)
                .contains(FAILED);
    }
}
