package org.dongthuan.casetracking.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Files that were made; another officer finds none of them, whatever id is guessed. */
@ApplicationScoped
class ExportStore {

    private final Sql sql;

    ExportStore(Sql sql) {
        this.sql = sql;
    }

    void add(ExportFile file) {
        sql.run(
                "insert into export_file (job_id, part, owner, name, media_type, expires_at, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                file.jobId(),
                file.part(),
                file.owner(),
                file.name(),
                file.mediaType(),
                file.expiresAt(),
                file.content());
    }

    /** Empty for whoever is not the owner, before it is made and after it ran out. */
    Optional<ExportFile> find(UUID jobId, ExportPart part, String owner, Instant now) {
        return sql.one(
                "select name, media_type, expires_at, content from export_file"
                        + " where job_id = ? and part = ? and owner = ? and expires_at > ?",
                row -> new ExportFile(
                        jobId,
                        part,
                        owner,
                        row.text("name"),
                        row.text("media_type"),
                        row.instant("expires_at"),
                        row.bytes("content")),
                jobId,
                part,
                owner,
                now);
    }

    /** @return how many ran out and are gone */
    int sweep(Instant now) {
        return sql.run("delete from export_file where expires_at <= ?", now);
    }
}
