package org.dongthuan.gateway.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongthuan.gateway.config.GatewayConfig;

/** Where people reach the site, for what they carry away from it on paper: as their own browser named it. */
@ApplicationScoped
public class PublicAddress {

    private final String scheme;

    PublicAddress(GatewayConfig config) {
        this.scheme = config.https() ? "https://" : "http://";
    }

    /** Address of one of our paths, whole. */
    public String of(RoutingContext rc, String path) {
        return scheme + rc.request().getHeader("Host") + path;
    }
}
