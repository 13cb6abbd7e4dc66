package org.dongthuan.notification.webhook;

import java.net.InetAddress;
import java.net.URI;

/** An address of a partner's, and the one network address that was found fit to connect to. */
record Target(URI url, InetAddress address) {

    boolean secure() {
        return "https".equals(url.getScheme());
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : secure() ? 443 : 80;
    }

    /** Path and query as sent. */
    String path() {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
