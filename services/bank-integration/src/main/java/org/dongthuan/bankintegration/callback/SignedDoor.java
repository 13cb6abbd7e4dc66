package org.dongthuan.bankintegration.callback;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.dongthuan.bankintegration.exchange.log.ExchangeLog;
import org.dongthuan.bankintegration.exchange.port.SignedMessage;
import org.dongthuan.bankintegration.exchange.registry.Banks;
import org.dongthuan.bankintegration.exchange.signing.DetachedJws;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Where a bank comes in: its token, its organisation, its own signature; then the message is kept, whatever it leads to. */
@ApplicationScoped
public class SignedDoor {

    private final DetachedJws jws;
    private final ExchangeLog log;
    private final CurrentActor actor;
    private final Banks banks;

    SignedDoor(DetachedJws jws, ExchangeLog log, CurrentActor actor, Banks banks) {
        this.jws = jws;
        this.log = log;
        this.actor = actor;
        this.banks = banks;
    }

    /**
     * @return who came
     * @throws DomainException 403 when the token is not that bank's, 401 {@code signature-*}
     */
    public Actor open(String signature, byte[] body, String kind) {
        Actor who = whoCame();
        // One transaction, and not the caller's: whatever becomes of the message, its signature is used up.
        QuarkusTransaction.requiringNew().run(() -> takeIn(who, signature, body, kind));
        return who;
    }

    /**
     * Opens for a message that is acted on at once: one transaction while all goes well. When acting fails, what it did is
     * undone and the message is taken in alone.
     *
     * @param act answers what the message is about
     * @throws DomainException as {@link #open}, and whatever acting throws
     */
    void open(String signature, byte[] body, String kind, Function<Actor, ExchangeLog.About> act) {
        Actor who = whoCame();
        AtomicBoolean in = new AtomicBoolean();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                String keyId = verified(who, signature, body);
                in.set(true);
                // Kept after it was read: what it is about is known then, and a kept message is never changed.
                ExchangeLog.About about = act.apply(who);
                keep(new SignedMessage("IN", kind, keyId, signature, body), about);
            });
        } catch (RuntimeException e) {
            if (in.get()) {
                QuarkusTransaction.requiringNew().run(() -> takeIn(who, signature, body, kind));
            }
            throw e;
        }
    }

    private Actor whoCame() {
        Actor who = actor.get();
        if (!who.org().flatMap(banks::find).isPresent()) {
            throw new DomainException(CommonProblem.FORBIDDEN, "No messages are exchanged with this organisation.");
        }
        return who;
    }

    private void takeIn(Actor who, String signature, byte[] body, String kind) {
        String keyId = verified(who, signature, body);
        keep(new SignedMessage("IN", kind, keyId, signature, body), new ExchangeLog.About(null, kind));
    }

    private String verified(Actor who, String signature, byte[] body) {
        return jws.verify(signature, body, who.org().orElseThrow());
    }

    private void keep(SignedMessage message, ExchangeLog.About about) {
        log.keep(List.of(message), about.accountId(), about.subject());
    }
}
