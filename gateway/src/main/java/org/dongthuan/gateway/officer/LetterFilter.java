package org.dongthuan.gateway.officer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which letters to customers a list shows.
 *
 * @param request whose letters they are, and {@code incident} and {@code state} they are narrowed to; {@code null} for all
 * @param after where the page begins; {@code null} for the first
 */
public record LetterFilter(String request, String incident, String state, String after) {

    /** Rest of an address that shows the same letters; it ends so that more can be added. */
    public String query() {
        return "?" + named("request", request) + named("incident", incident) + named("state", state);
    }

    /** Rest of an address that shows this very page of them. */
    public String here() {
        return query() + named("after", after);
    }

    private static String named(String name, String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }
}
