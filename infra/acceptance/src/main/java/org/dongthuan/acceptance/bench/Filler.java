package org.dongthuan.acceptance.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Makes a stack look as if it had served for years: rows put straight into the tables, since filing a million complaints
 * takes hours.
 */
final class Filler {

    private static final int BATCH = 50_000;

    private final Tables tables;
    private final PersonRows people;
    private int filled;

    Filler(Tables tables, PersonRows people) {
        this.tables = tables;
        this.people = people;
    }

    /** Adds cases with their duties, complaints and people until there are so many of each. */
    void fillTo(int total) {
        while (filled < total) {
            int from = filled + 1;
            int to = Math.min(total, filled + BATCH);
            tables.with("intake", connection -> people.insert(connection, from, to));
            tables.run("case_tracking", script("fill-cases.sql", to));
            tables.run("intake", script("fill-complaints.sql", to));
            filled = to;
        }
        tables.run("case_tracking", "vacuum analyze");
        tables.run("intake", "vacuum analyze");
    }

    private String script(String name, int to) {
        try (InputStream file = Filler.class.getResourceAsStream("/bench/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":from", String.valueOf(filled + 1))
                    .replace(":to", String.valueOf(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
