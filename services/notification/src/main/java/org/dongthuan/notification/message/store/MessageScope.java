package org.dongthuan.notification.message.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.scope.ScopePredicate;

/** Which messages the caller may know of: the commune's desk and chair those of its people, nobody else any. */
@Singleton
public class MessageScope {

    private final CurrentActor actor;

    MessageScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** HQL condition on alias {@code e}. The place is looked up, not copied: it may be told after the message. */
    ScopePredicate current() {
        return of(actor.get());
    }

    static ScopePredicate of(Actor who) {
        if (who.hasAny(Roles.CO, Roles.CC) && !who.communes().isEmpty()) {
            return new ScopePredicate(
                    "e.personId in (select p.personId from PersonPlace p where p.placeCode in (:scopeCommunes))",
                    Map.of("scopeCommunes", who.communes()));
        }
        return ScopePredicate.NONE;
    }
}
