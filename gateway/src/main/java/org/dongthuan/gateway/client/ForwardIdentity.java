package org.dongthuan.gateway.client;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.Optional;

/** Sends the visitor's token and trace along; the service decides what the visitor may. */
public class ForwardIdentity implements ClientRequestFilter {

    private final CallToken token;
    private final CurrentVertxRequest current;

    ForwardIdentity(CallToken token, CurrentVertxRequest current) {
        this.token = token;
        this.current = current;
    }

    @Override
    public void filter(ClientRequestContext request) {
        token.value().ifPresent(value -> request.getHeaders().putSingle("Authorization", "Bearer " + value));
        Optional.ofNullable(current.getCurrent())
                .map(visit -> visit.request().getHeader("traceparent"))
                .ifPresent(trace -> request.getHeaders().putSingle("traceparent", trace));
    }
}
