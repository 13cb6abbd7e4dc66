package org.dongthuan.testing.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a service's table of contracts/access/matrix.md. */
final class AccessMatrix {

    private static final String YES = "●";
    private static final int FIRST_ROLE = 2;

    private AccessMatrix() {}

    /** One endpoint and the roles that may call it; {@code anonymous} is among them. */
    record Row(String method, String path, Set<String> allowed) {

        String endpoint() {
            return method + " " + path;
        }
    }

    static List<String> roles(String service) {
        List<String> header = cells(table(service).getFirst());
        return header.subList(FIRST_ROLE, header.size());
    }

    static List<Row> rows(String service) {
        List<String> roles = roles(service);
        List<Row> rows = new ArrayList<>();
        for (String line : table(service).subList(2, table(service).size())) {
            List<String> cells = cells(line);
            Set<String> allowed = new HashSet<>();
            for (int i = 0; i < roles.size(); i++) {
                if (cells.get(i + FIRST_ROLE).equals(YES)) {
                    allowed.add(roles.get(i));
                }
            }
            rows.add(new Row(cells.get(0), cells.get(1).replace("`", ""), allowed));
        }
        return rows;
    }

    private static List<String> table(String service) {
        return text().lines()
                .dropWhile(line -> !line.equals("## " + service))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static String text() {
        try (InputStream in = AccessMatrix.class.getResourceAsStream("/contracts/access/matrix.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
