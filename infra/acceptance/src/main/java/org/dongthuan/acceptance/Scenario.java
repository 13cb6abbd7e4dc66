package org.dongthuan.acceptance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A scenario as data: how many of what. Facts are computed from these numbers, never typed.
 *
 * @param duplicates filings by people who filed before; part of {@code filings}
 * @param listedComplainants complainants whose account stands on the bank's list
 * @param notFound complainants of whom the bank knows no account
 * @param outOfWindow complainants whose account was opened outside the window
 * @param listedOnly people on the list who never complained
 * @param secondAccounts holders with two accounts; counted once in the people above
 * @param balanceNotZero accounts with money in them, and how much in all, whole VND
 * @param silentOnce accounts whose first closure request the bank leaves unanswered
 */
public record Scenario(
        String name,
        Filings filings,
        int duplicates,
        int listedComplainants,
        int notFound,
        int outOfWindow,
        int listedOnly,
        int secondAccounts,
        Balances balanceNotZero,
        int silentOnce) {

    /** Filings by channel. */
    public record Filings(int web, int desk, int hotline, int partner) {
        public int total() {
            return web + desk + hotline + partner;
        }
    }

    /** Accounts that cannot be closed before they are paid out. */
    public record Balances(int count, long totalVnd) {}

    public Scenario {
        int complainants = listedComplainants + notFound + outOfWindow;
        if (filings.total() != complainants + duplicates) {
            throw new IllegalArgumentException("Filings (" + filings.total() + ") must be complainants (" + complainants
                    + ") and duplicates (" + duplicates + ")");
        }
        if (balanceNotZero.count() + silentOnce > listedComplainants + listedOnly) {
            throw new IllegalArgumentException("More troubled accounts than holders");
        }
    }

    /** @param source name of a scenario that comes along, or path of a file */
    public static Scenario load(String source) {
        ObjectMapper json = new ObjectMapper();
        try (InputStream in = Files.exists(Path.of(source))
                ? Files.newInputStream(Path.of(source))
                : Scenario.class.getResourceAsStream("/scenarios/" + source + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no scenario " + source);
            }
            return json.readValue(in, Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The scenario " + source + " cannot be read", e);
        }
    }

    /** People who filed. */
    public int complainants() {
        return listedComplainants + notFound + outOfWindow;
    }

    /** People on the bank's list. */
    public int holders() {
        return listedComplainants + listedOnly;
    }

    /** Rows of the bank's list. */
    public int accounts() {
        return holders() + secondAccounts;
    }

    /** Everybody affected: one case each. */
    public int people() {
        return complainants() + listedOnly;
    }
}
