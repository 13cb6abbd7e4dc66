package org.dongthuan.gateway.edge;

import io.vertx.core.MultiMap;
import java.net.URI;

/** Headers on every answer. No script or style runs that is not a file of ours; nobody may frame us. */
final class SecurityHeaders {

    private final String policy;
    private final boolean https;

    SecurityHeaders(URI oidcUrl, boolean https) {
        // Browsers apply form-action to redirects after a form too: sign-out leads through Keycloak.
        String keycloak = oidcUrl.getScheme() + "://" + oidcUrl.getAuthority();
        this.policy =
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                        + "worker-src 'self'; manifest-src 'self'; "
                        + "form-action 'self' " + keycloak + "; frame-ancestors 'none'; base-uri 'none'";
        this.https = https;
    }

    void addTo(MultiMap headers, boolean api) {
        headers.set("Content-Security-Policy", api ? "default-src 'none'; frame-ancestors 'none'" : policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
