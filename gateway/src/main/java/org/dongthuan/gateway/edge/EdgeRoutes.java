package org.dongthuan.gateway.edge;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dongthuan.gateway.admission.Caller;
import org.dongthuan.gateway.admission.RateLimits;

/** The way of an API call through the edge: known path, small enough, token good, not too fast, forwarded. */
@ApplicationScoped
public class EdgeRoutes {

    private final Answers answers;
    private final BodyLimit bodyLimit;
    private final RateLimits rateLimits;
    private final UpstreamProxy proxy;
    private final CallerOf callerOf;

    EdgeRoutes(Answers answers, BodyLimit bodyLimit, RateLimits rateLimits, UpstreamProxy proxy, CallerOf callerOf) {
        this.answers = answers;
        this.bodyLimit = bodyLimit;
        this.rateLimits = rateLimits;
        this.proxy = proxy;
        this.callerOf = callerOf;
    }

    void register(@Observes Router router) {
        for (String root : new String[] {"/api", "/bank", "/open311", "/internal"}) {
            router.route(root).order(-20).handler(this::handle);
            router.route(root + "/*").order(-20).handler(this::handle);
        }
    }

    private void handle(RoutingContext rc) {
        if (!Answers.isApi(rc.request().path())) {
            rc.next();
            return;
        }
        rc.request().pause();
        Optional<Service> owner = RouteTable.ownerOf(rc.request().path());
        if (owner.isEmpty() || rc.request().method() == HttpMethod.TRACE) {
            answers.refuse(rc, Problem.NOT_FOUND);
            return;
        }
        Optional<Problem> bodyProblem = bodyLimit.check(rc.request());
        if (bodyProblem.isPresent()) {
            answers.refuse(rc, bodyProblem.get());
            return;
        }
        boolean isPublic =
                RouteTable.isPublic(rc.request().method().name(), rc.request().path());
        if (isPublic && rc.request().getHeader("Authorization") == null) {
            admit(rc, owner.get(), callerOf.anonymous(rc));
            return;
        }
        // Without this Quarkus would answer a bad token itself, in no format of ours.
        BiConsumer<RoutingContext, Throwable> answeredHere = (context, failure) -> {};
        rc.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, answeredHere);
        QuarkusHttpUser.getSecurityIdentity(rc, null)
                .subscribe()
                .with(identity -> authenticated(rc, owner.get(), identity), failure -> notChecked(rc, failure));
    }

    private void authenticated(RoutingContext rc, Service owner, SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous()) {
            tokenRefused(rc);
            return;
        }
        admit(rc, owner, callerOf.signedIn(identity));
    }

    /** A token is bad, or nobody could be asked whether it is good; only the first is the caller's fault. */
    private void notChecked(RoutingContext rc, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                answers.refuse(rc, Problem.SIGN_IN_UNAVAILABLE);
                return;
            }
        }
        tokenRefused(rc);
    }

    private void admit(RoutingContext rc, Service owner, Caller caller) {
        rateLimits
                .refusal(caller)
                .ifPresentOrElse(
                        wait -> answers.refuse(rc, Problem.tooMany(wait)),
                        () -> bodyLimit.read(
                                rc.request(),
                                body -> proxy.forward(rc, owner, body),
                                problem -> answers.refuse(rc, problem)));
    }

    private void tokenRefused(RoutingContext rc) {
        rc.response().putHeader("WWW-Authenticate", "Bearer");
        answers.refuse(rc, Problem.TOKEN_REQUIRED);
    }
}
