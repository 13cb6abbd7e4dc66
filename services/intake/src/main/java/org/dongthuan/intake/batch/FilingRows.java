package org.dongthuan.intake.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.sql.Sql;

/** The uploaded rows that wait, sealed. */
@ApplicationScoped
class FilingRows {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final Sql sql;
    private final KeyRing keys;
    private final ObjectMapper json;
    private final InstantSource clock;

    FilingRows(Sql sql, KeyRing keys, ObjectMapper json, InstantSource clock) {
        this.sql = sql;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID id, UUID jobId, int rowNo, Map<String, String> cells) {
        sql.run(
                "insert into filing_row (id, job_id, row_no, sealed, created_at)" + " values (?, ?, ?, ?, ?)",
                id,
                jobId,
                rowNo,
                keys.sealForService(write(cells), context(id)),
                clock.instant());
    }

    /** Takes a row out: it is gone with the commit that files it. Empty when it is done. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Map<String, String>> take(UUID id) {
        return sql.one("delete from filing_row where id = ? returning sealed", row -> row.bytes("sealed"), id)
                .map(bytes -> read(keys.openForService(bytes, context(id))));
    }

    /** Forgets the input of rows that were refused: taking them out was rolled back with the rest. */
    @Transactional
    int forgetRefused() {
        return sql.run("delete from filing_row f using job_row r where r.job_id = f.job_id"
                + " and r.row_no = f.row_no and r.state <> 'WAITING'");
    }

    private byte[] write(Map<String, String> cells) {
        try {
            return json.writeValueAsBytes(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cells are strings", e);
        }
    }

    private Map<String, String> read(byte[] bytes) {
        try {
            return json.readValue(bytes, CELLS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String context(UUID id) {
        return "filing-row:" + id;
    }
}
