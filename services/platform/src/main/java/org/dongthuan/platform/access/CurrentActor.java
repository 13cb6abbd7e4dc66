package org.dongthuan.platform.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the {@link Actor} from the token of the running request; outside a request it is the system. */
@ApplicationScoped
public class CurrentActor {

    private static final Set<String> KNOWN = Set.of(
            Roles.CIT,
            Roles.CO,
            Roles.CC,
            Roles.CP,
            Roles.PP,
            Roles.PO,
            Roles.POL,
            Roles.BK,
            Roles.BKA,
            Roles.UT,
            Roles.SB,
            Roles.ST,
            Roles.DPO,
            Roles.AUD,
            Roles.ADM,
            Roles.SERVICE);

    private static final ScopedValue<Actor> ON_BEHALF = ScopedValue.newInstance();

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Does something on behalf of somebody outside their request: a job goes on as the person who started it. */
    public static void runAs(Actor actor, Runnable action) {
        ScopedValue.where(ON_BEHALF, actor).run(action);
    }

    /** Never null: anonymous for a public endpoint without token, the system outside a request. */
    public Actor get() {
        if (ON_BEHALF.isBound()) {
            return ON_BEHALF.get();
        }
        if (!Arc.container().requestContext().isActive()) {
            return Actor.SYSTEM;
        }
        return of(identity);
    }

    /** Whom a checked token names; anonymous without one. */
    public static Actor of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Actor.ANONYMOUS;
        }
        Set<String> roles = new LinkedHashSet<>(identity.getRoles());
        roles.retainAll(KNOWN);
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Actor.ANONYMOUS;
        }
        return new Actor(
                token.getSubject(),
                Set.copyOf(roles),
                text(token, "org"),
                texts(token, "communes"),
                texts(token, "provinces"),
                text(token, "personId").map(UUID::fromString),
                text(token, "complaintId").map(UUID::fromString));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(token.getClaim(claim))
                .map(CurrentActor::plain)
                .filter(t -> !t.isBlank());
    }

    private static Set<String> texts(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        Set<String> texts = new LinkedHashSet<>();
        switch (value) {
            case JsonArray array -> array.forEach(item -> texts.add(plain(item)));
            case Collection<?> items -> items.forEach(item -> texts.add(plain(item)));
            case null -> {}
            default -> texts.add(plain(value));
        }
        return Set.copyOf(texts);
    }

    private static String plain(Object value) {
        return value instanceof JsonString json ? json.getString() : String.valueOf(value);
    }
}
