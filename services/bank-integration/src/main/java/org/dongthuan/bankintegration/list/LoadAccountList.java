package org.dongthuan.bankintegration.list;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.incident.IncidentWindows;
import org.dongthuan.bankintegration.incident.Window;
import org.dongthuan.bankintegration.listchange.CompareVersions;
import org.dongthuan.bankintegration.matching.Matching;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audit;
import org.dongthuan.platform.idempotency.Idempotent;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.sql.Sql;

/**
 * Takes a bank's signed list: checks it, stores it as a version, gives every row exactly one state, and holds it against the
 * version before.
 */
@ApplicationScoped
public class LoadAccountList {

    private static final int VERSION_LOCK = 1;

    private final ListRules rules;
    private final ListWriter writer;
    private final CompareVersions versions;
    private final IncidentWindows incidents;
    private final Matching matching;
    private final Sql sql;
    private final ObjectMapper json;
    private final Audit audit;
    private final CurrentActor actor;
    private final InstantSource clock;

    LoadAccountList(
            ListRules rules,
            ListWriter writer,
            CompareVersions versions,
            IncidentWindows incidents,
            Matching matching,
            Sql sql,
            ObjectMapper json,
            Audit audit,
            CurrentActor actor,
            InstantSource clock) {
        this.rules = rules;
        this.writer = writer;
        this.versions = versions;
        this.incidents = incidents;
        this.matching = matching;
        this.sql = sql;
        this.json = json;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** What became of a list. */
    public record ListLoaded(UUID id, String listId, int version, int rows, Map<String, Long> states) {}

    /**
     * @param body the exact bytes that were signed; the signature was checked by the caller
     * @throws DomainException 422 when a rule is broken, 409 when this version or a later one was loaded before: what a
     *     later version left out must not come back by a letter that was long on its way
     */
    @Idempotent
    @Transactional
    public Response load(byte[] body) {
        Actor by = actor.get();
        AccountListBody list = read(body);
        rules.check(list, by.org().orElseThrow());
        UUID id = UUID.randomUUID();
        Instant now = clock.instant();
        Optional<UUID> previous = previous(list);
        storeHead(id, list, previous, now);
        Window window = incidents
                .of(list.incidentId())
                .map(known -> known.orElse(list.window()))
                .orElse(list.window());
        ListWriter.Written written = writer.write(id, list, window, by, now);
        previous.ifPresent(before -> versions.compare(id, before, written.rows(), written.created()));
        matching.ofIncident(list.incidentId());
        audit.record("load", "account-list", java.util.List.of(id.toString()), null);
        ListLoaded loaded =
                new ListLoaded(id, list.listId(), list.version(), list.rows().size(), written.states());
        return Response.created(URI.create("/api/v1/account-lists/" + id))
                .entity(loaded)
                .build();
    }

    private AccountListBody read(byte[] body) {
        try {
            AccountListBody list = json.readerFor(AccountListBody.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(body);
            if (list == null) {
                throw new WebApplicationException(Response.Status.BAD_REQUEST);
            }
            return list;
        } catch (IOException e) {
            throw new WebApplicationException(e, Response.Status.BAD_REQUEST);
        }
    }

    private record Head(UUID id, int version, UUID incidentId) {}

    /** The newest version there is; nobody else loads one of this list until the transaction ends. */
    private Optional<UUID> previous(AccountListBody list) {
        sql.lock(VERSION_LOCK, list.bankOrg() + " " + list.listId());
        Optional<Head> newest = sql.one(
                "select id, version, incident_id from account_list where bank_org = ? and list_id = ?"
                        + " order by version desc limit 1",
                row -> new Head(row.uuid("id"), (int) row.number("version"), row.uuid("incident_id")),
                list.bankOrg(),
                list.listId());
        newest.ifPresent(head -> {
            if (head.version() >= list.version()) {
                throw DomainException.wrongState("list", "version " + head.version() + " loaded", "load");
            }
            if (!head.incidentId().equals(list.incidentId())) {
                throw DomainException.invalid(
                        "incidentId", "list-in-one-incident", "The versions of a list are about one incident.");
            }
        });
        return newest.map(Head::id);
    }

    private void storeHead(UUID id, AccountListBody list, Optional<UUID> previous, Instant now) {
        sql.run(
                "insert into account_list (id, list_id, version, bank_org, incident_id, place_code, window_from,"
                        + " window_to, issued_at, row_count, balance_sum, previous_id, compared, received_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                list.listId(),
                list.version(),
                list.bankOrg(),
                list.incidentId(),
                list.placeCode(),
                list.windowFrom(),
                list.windowTo(),
                list.issuedAt(),
                list.rows().size(),
                list.checkSums().balance(),
                previous.orElse(null),
                previous.isPresent(),
                now);
    }
}
