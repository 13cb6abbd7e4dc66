package org.dongthuan.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Small helps for templates. */
@TemplateExtension
final class TemplateHelp {

    private TemplateHelp() {}

    /** For a value inside an address. */
    static String urlEncoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
