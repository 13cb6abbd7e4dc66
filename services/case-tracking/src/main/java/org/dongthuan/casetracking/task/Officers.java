package org.dongthuan.casetracking.task;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.sql.Sql;

/**
 * Who works for which agency, as far as they have opened their worklist: the realm knows all, but only it. Ids and codes; a
 * name is for the realm to tell.
 */
@ApplicationScoped
public class Officers {

    /** A colleague. @param id as in tokens @param seenAt when the agency's worklist was opened first in this capacity */
    public record Officer(String id, List<String> roles, Instant seenAt) {}

    private record Capacity(String org, Set<String> roles) {}

    private final Sql sql;
    private final InstantSource clock;
    private final Map<String, Capacity> known = new ConcurrentHashMap<>();

    Officers(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody opened a worklist; costs nothing from the second time on, until organisation or roles change. */
    void seen(Actor who) {
        if (who.org().isEmpty()) {
            return;
        }
        Capacity capacity = new Capacity(who.org().get(), who.roles());
        if (!capacity.equals(known.get(who.id()))) {
            QuarkusTransaction.requiringNew().run(() -> store(who.id(), capacity));
            known.put(who.id(), capacity);
        }
    }

    private void store(String id, Capacity capacity) {
        sql.run(
                "insert into agency_officer (id, org, roles, seen_at) values (?, ?, ?, ?)"
                        + " on conflict (id) do update set org = excluded.org, roles = excluded.roles,"
                        + " seen_at = excluded.seen_at",
                id,
                capacity.org(),
                capacity.roles().stream().sorted().toArray(String[]::new),
                clock.instant());
    }

    /** Whether this is somebody of the organisation who has the role. */
    boolean has(String org, String role, String officer) {
        return sql.one(
                        "select 1 as hit from agency_officer where id = ? and org = ? and ? = any (roles)",
                        row -> true,
                        officer,
                        org,
                        role)
                .isPresent();
    }

    /** Of an organisation, by id. */
    List<Officer> of(String org) {
        return sql.list(
                "select id, array_to_string(roles, ',') as roles, seen_at from agency_officer where org = ? order by id",
                row -> new Officer(row.text("id"), List.of(row.text("roles").split(",")), row.instant("seen_at")),
                org);
    }
}
