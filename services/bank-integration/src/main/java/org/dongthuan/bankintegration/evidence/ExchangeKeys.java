package org.dongthuan.bankintegration.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.dongthuan.bankintegration.exchange.signing.SigningKeys;
import org.dongthuan.platform.sql.Sql;

/** Public keys of both sides, kept from their first day: what they signed must stay verifiable when they have been rotated out. */
@ApplicationScoped
class ExchangeKeys {

    private final SigningKeys configured;
    private final ObjectMapper json;
    private final Sql sql;
    private final InstantSource clock;

    ExchangeKeys(SigningKeys configured, ObjectMapper json, Sql sql, InstantSource clock) {
        this.configured = configured;
        this.json = json;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    void keep(@Observes StartupEvent started) {
        configured
                .publicKeys()
                .forEach((org, keys) -> keys.forEach(key -> sql.run(
                        "insert into exchange_key (org, kid, jwk, seen_at) values (?, ?, ?, ?) on conflict do nothing",
                        org,
                        key.keyId(),
                        key.jwk(),
                        clock.instant())));
    }

    /** As JWKs: all that one side had up to an instant, in a fixed order. */
    List<JsonNode> of(String org, Instant until) {
        return sql.list(
                "select jwk from exchange_key where org = ? and seen_at <= ? order by kid, jwk",
                row -> read(row.text("jwk")),
                org,
                until);
    }

    private JsonNode read(String jwk) {
        try {
            return json.readTree(jwk);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept key is unreadable", e);
        }
    }
}
