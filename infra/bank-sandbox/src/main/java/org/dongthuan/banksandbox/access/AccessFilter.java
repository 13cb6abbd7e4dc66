package org.dongthuan.banksandbox.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.InstantSource;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.Ledger;
import org.dongthuan.banksandbox.problem.BankProblem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tokens in front of both APIs, and the bank being down. Anything but the token endpoint needs a token. */
public class AccessFilter {

    private static final String BEARER = "Bearer ";

    private final AccessTokens tokens;
    private final SandboxConfig config;
    private final Ledger ledger;
    private final InstantSource clock;

    public AccessFilter(AccessTokens tokens, SandboxConfig config, Ledger ledger, InstantSource clock) {
        this.tokens = tokens;
        this.config = config;
        this.ledger = ledger;
        this.clock = clock;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith("/sandbox/")) {
            require(AccessTokens.same(config.controlToken(), bearer(request)));
            return;
        }
        if (ledger.isDown(clock.instant())) {
            throw BankProblem.of(503, "bank-down", "The bank is switched off by the control API.");
        }
        if (!path.equals("/oauth2/token")) {
            require(tokens.isValid(bearer(request)));
        }
    }

    private static String bearer(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(BEARER)) {
            throw BankProblem.of(401, "token-missing", "Authorization", "bearer", "a bearer token is needed");
        }
        return header.substring(BEARER.length());
    }

    private static void require(boolean known) {
        if (!known) {
            throw BankProblem.of(401, "token-invalid", "Authorization", "bearer", "unknown or expired token");
        }
    }
}
