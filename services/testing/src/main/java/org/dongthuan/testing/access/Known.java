package org.dongthuan.testing.access;

import java.util.Map;
import java.util.UUID;

/**
 * Something that exists, to try the scope on.
 *
 * @param prefix of the endpoints that are about it, with one path parameter: {@code /api/v1/cases/{id}}
 * @param id what stands for the parameter
 * @param insiders token of each role that has it in scope; each must be able to read it
 */
public record Known(String prefix, String id, Map<String, String> insiders) {

    boolean isAbout(String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    String at(String path) {
        String rest = path.substring(prefix.length());
        return prefix.replaceFirst("\\{\\w+}", id)
                + rest.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
