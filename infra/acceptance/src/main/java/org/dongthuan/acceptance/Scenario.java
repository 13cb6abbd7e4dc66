package org.dongthuan.acceptance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A scenario as data: how many of what, when, and how the bank and the phones behave. Facts are computed from these
 * numbers, never typed.
 *
 * @param window when the accounts were opened
 * @param waves filings by part of a day, in order; their counts add up to all filings
 * @param moments when each step is taken, local time in Vietnam
 */
public record Scenario(
        String name,
        Window window,
        Filings filings,
        List<Wave> waves,
        People people,
        Decisions decisions,
        Bank bank,
        Claims claims,
        Texts texts,
        Rumours rumours,
        Erasures erasures,
        Moments moments,
        List<Snapshot> snapshots) {

    /** First and last moment at which an account counts, local time. {@code to} is when the activity was stopped. */
    public record Window(String from, String to) {}

    /**
     * Filings by channel.
     *
     * @param fingerprints desk filings confirmed by fingerprint; part of {@code desk}
     * @param duplicates filings by people who filed before; part of the channels' sum
     */
    public record Filings(int web, int desk, int fingerprints, int hotline, int partner, int duplicates) {
        public int total() {
            return web + desk + hotline + partner;
        }
    }

    /** Filings between two moments, local time. */
    public record Wave(String from, String to, int count) {}

    /**
     * Who is affected.
     *
     * @param listedComplainants complainants whose account stands on the bank's list
     * @param listedOnly people on the list who never complained
     * @param notFound complainants of whom the bank knows no account
     * @param outOfWindow complainants whose account was opened outside the window
     * @param secondAccounts holders with two accounts; counted once in the people above
     * @param spokenBru complainants who want spoken Bru
     * @param sharedNames full names borne by several people, and how many bear one of them
     * @param sharedPhones numbers used by several complainants, and how many use one of them
     * @param oldNumbers complainants who give an eleven-digit number from before 2018
     * @param landlines complainants with a landline only
     */
    public record People(
            int listedComplainants,
            int listedOnly,
            int notFound,
            int outOfWindow,
            int secondAccounts,
            int spokenBru,
            Shared sharedNames,
            Shared sharedPhones,
            int oldNumbers,
            int landlines) {}

    /** So many things shared by so many people. */
    public record Shared(int things, int persons) {}

    /**
     * What holders answer; all others close at once.
     *
     * @param keep holders who want to keep the account
     * @param keepComplainants those of them who had complained
     * @param keepFailed those of them who cannot be proven to want it
     * @param silent holders who never answer
     * @param late holders who close only days later: the batch that is told after quiet hours
     */
    public record Decisions(int keep, int keepComplainants, int keepFailed, int silent, int late) {
        public int kept() {
            return keep - keepFailed;
        }
    }

    /**
     * First answers of the bank other than "closed".
     *
     * @param transfers accounts with money, paid out by transfer
     * @param cash accounts with money, paid out in cash
     * @param balanceVnd money in all of them together, whole VND
     * @param mismatches accounts registered under another name
     * @param holds accounts under a legal hold
     * @param silentOnce accounts whose first request stays unanswered
     * @param sampled closures that the State Bank branch checks
     * @param lettersReturned letters to customers that the post brings back
     */
    public record Bank(
            int transfers,
            int cash,
            long balanceVnd,
            int mismatches,
            int holds,
            int silentOnce,
            int sampled,
            int lettersReturned) {
        public int withMoney() {
            return transfers + cash;
        }

        /** Money in each account that has some, whole VND. */
        public long each() {
            return withMoney() == 0 ? 0 : balanceVnd / withMoney();
        }

        /** Accounts that are not closed at the first request. */
        public int troubled() {
            return withMoney() + mismatches + holds + silentOnce;
        }
    }

    /** What the post shows as consent: papers dated after the opening, screenshots that name nobody; for the rest nothing. */
    public record Claims(int papersAfterOpening, int screenshots) {}

    /**
     * How result texts fail, and what the desk does about it: in the order given, failures meet ways out.
     *
     * @param undelivered phones that answer UNDELIV
     * @param expired phones that stay off
     * @param corrected told by text under a corrected number
     * @param retried told by text at another attempt
     */
    public record Texts(int undelivered, int expired, int corrected, int retried, int letters, int calls) {
        public int failing() {
            return undelivered + expired;
        }
    }

    /**
     * Rumours that are reported. The first post tells the truth; the last is corrected; calls to gather are answered by that
     * correction too.
     *
     * @param posts two at least
     * @param calls calls to gather
     */
    public record Rumours(int posts, int calls) {
        public int total() {
            return posts + calls;
        }
    }

    /**
     * Listed complainants who also ask the post to erase their photographs.
     *
     * @param late those of them who are answered after the time, by less than a day
     */
    public record Erasures(int asked, int late) {}

    /** When the steps are taken, local time in Vietnam, in this order. {@code bankLate} is an ISO 8601 duration. */
    public record Moments(
            String reported,
            String rumours,
            String confirmed,
            String contained,
            String crimeOpened,
            String commitment,
            String utilityReport,
            String statement,
            String firstAcceptance,
            String list,
            String asked,
            String evidenceAsked,
            String crimeForwarded,
            String noticeInTime,
            String corrected,
            String inquiriesConfirmed,
            String decided,
            String noticeLate,
            String lastAcceptance,
            String evidenceGiven,
            String erasureAsked,
            String firstOrder,
            String verdicts,
            String held,
            String decidedLate,
            String erasureAnswered,
            String secondOrder,
            String bankLate,
            String quiet,
            String morning,
            String defaultClosure,
            String erasureLate,
            String thirdOrder,
            String remedied,
            String desk,
            String sampled,
            String replied,
            String letters,
            String crimeDecided,
            String released,
            String bankSlow,
            String lastClosed,
            String verified) {

        /** How late the bank answers to the second order. */
        public Duration lateness() {
            return Duration.parse(bankLate);
        }
    }

    /**
     * Figures that must stand at a moment.
     *
     * @param at local time; taken by the first step whose moment is later
     * @param incident state of the incident
     */
    public record Snapshot(String at, String incident) {}

    public Scenario {
        ScenarioRules.check(filings, waves, people, decisions, bank, texts);
        ScenarioRules.check(erasures, people);
        ScenarioRules.check(bank, people, decisions);
    }

    /** @param source name of a scenario that comes along, or path of a file */
    public static Scenario load(String source) {
        ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        try (InputStream in = Files.exists(Path.of(source))
                ? Files.newInputStream(Path.of(source))
                : Scenario.class.getResourceAsStream("/scenarios/" + source + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no scenario " + source);
            }
            return json.readValue(in, Scenario.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The scenario " + source + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** People who filed. */
    public int complainants() {
        return people.listedComplainants() + people.notFound() + people.outOfWindow();
    }

    /** People on the bank's list. */
    public int holders() {
        return people.listedComplainants() + people.listedOnly();
    }

    /** Rows of the bank's list. */
    public int accounts() {
        return holders() + people.secondAccounts();
    }

    /** Accounts that have to be closed. */
    public int closures() {
        return accounts() - decisions.kept();
    }

    /** Everybody affected: one case each. */
    public int everybody() {
        return complainants() + people.listedOnly();
    }
}
