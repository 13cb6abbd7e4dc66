package org.dongthuan.gateway.admission;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** What a request is worth when not everything can be served; the first is shed last. */
public enum RequestClass {
    /** What a citizen came for: filing, signing in, deciding. */
    FILING,
    /** A change by an officer, partner or bank. */
    WRITE,
    /** Looking at something; can be repeated at no loss. */
    READ;

    private static final Set<String> CITIZENS_OWN = Set.of("/file", "/track", "/my/case", "/my/claims");

    static RequestClass of(HttpMethod method, String path) {
        if (method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS) {
            // The empty form is the door to filing; closing it would turn people away before they can say anything.
            return path.equals("/file") ? FILING : READ;
        }
        boolean citizens = path.equals("/api/v1/complaints")
                || path.startsWith("/api/v1/citizen/")
                || path.startsWith("/api/v1/holders/")
                || CITIZENS_OWN.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
        return citizens ? FILING : WRITE;
    }
}
