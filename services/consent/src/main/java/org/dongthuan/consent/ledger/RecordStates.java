package org.dongthuan.consent.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.platform.sql.Sql;

/** What consents are worth now, for those who show something else of them. Asks nobody's scope. */
@ApplicationScoped
public class RecordStates {

    private final Sql sql;

    RecordStates(Sql sql) {
        this.sql = sql;
    }

    private record Worth(UUID id, RecordState state) {}

    private record End(UUID id, LocalDate day) {}

    /** The last day of each that has an end. @param ids of claims or keep-consents */
    public Map<UUID, LocalDate> ends(List<UUID> ids) {
        return sql
                .list(
                        "select id, valid_until from consent_record where valid_until is not null and id = any(?)",
                        row -> new End(row.uuid("id"), row.date("valid_until")),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(End::id, End::day));
    }

    /** @param ids of claims or keep-consents */
    public Map<UUID, RecordState> states(List<UUID> ids) {
        return sql
                .list(
                        "select id, state from consent_record where id = any(?)",
                        row -> new Worth(row.uuid("id"), RecordState.valueOf(row.text("state"))),
                        (Object) ids.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Worth::id, Worth::state));
    }
}
