package org.dongthuan.gateway.client;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The token in whose name this request's calls to the services are made; absent for people not signed in. */
@RequestScoped
public class CallToken {

    private String token;

    public void use(String accessToken) {
        this.token = accessToken;
    }

    Optional<String> value() {
        return Optional.ofNullable(token);
    }
}
