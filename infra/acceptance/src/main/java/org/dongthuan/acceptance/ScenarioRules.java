package org.dongthuan.acceptance;

import java.util.List;
import org.dongthuan.acceptance.Scenario.Bank;
import org.dongthuan.acceptance.Scenario.Decisions;
import org.dongthuan.acceptance.Scenario.Erasures;
import org.dongthuan.acceptance.Scenario.Filings;
import org.dongthuan.acceptance.Scenario.People;
import org.dongthuan.acceptance.Scenario.Texts;
import org.dongthuan.acceptance.Scenario.Wave;

/** Which quantities fit together. A scenario that contradicts itself is refused before anything starts. */
final class ScenarioRules {

    private ScenarioRules() {}

    static void check(Filings filings, List<Wave> waves, People people, Decisions decisions, Bank bank, Texts texts) {
        int complainants = people.listedComplainants() + people.notFound() + people.outOfWindow();
        equal("Filings", filings.total(), "complainants and duplicates", complainants + filings.duplicates());
        equal(
                "Filings",
                filings.total(),
                "the waves' sum",
                waves.stream().mapToInt(Wave::count).sum());
        most("Fingerprints", filings.fingerprints(), "desk filings", filings.desk());
        most("Duplicates", filings.duplicates(), "complainants", complainants);
        most("Failed keeps", decisions.keepFailed(), "keeps", decisions.keep());
        most("Keeping complainants", decisions.keepComplainants(), "proven keeps", decisions.kept());
        most(
                "Duplicates",
                filings.duplicates(),
                "filings of the last wave",
                waves.isEmpty() ? 0 : waves.getLast().count());
        // Each part of a holder is played by somebody else, so that one trouble does not hide another.
        int parts = decisions.keep()
                + decisions.silent()
                + decisions.late()
                + bank.troubled()
                + texts.failing()
                + people.landlines()
                + people.secondAccounts();
        most("Holders with a part of their own", parts, "holders", people.listedComplainants() + people.listedOnly());
        most(
                "Complainants with a telephone of their own kind",
                people.landlines() + people.oldNumbers() + people.sharedPhones().persons() + filings.fingerprints(),
                "listed complainants",
                people.listedComplainants());
        equal(
                "Texts that fail",
                texts.failing() + people.landlines(),
                "ways out",
                texts.corrected() + texts.retried() + texts.letters() + texts.calls());
    }

    static void check(Erasures erasures, People people) {
        most("Erasures", erasures.asked(), "listed complainants", people.listedComplainants());
        most("Late erasures", erasures.late(), "erasures", erasures.asked());
    }

    /** Accounts on hold are not closed yet when the sample is drawn. */
    static void check(Bank bank, People people, Decisions decisions) {
        int accounts = people.listedComplainants() + people.listedOnly() + people.secondAccounts();
        most("Sampled closures", bank.sampled(), "closures without a hold", accounts - decisions.kept() - bank.holds());
    }

    private static void equal(String what, int number, String whole, int wanted) {
        if (number != wanted) {
            throw new IllegalArgumentException("%s (%d) must be %s (%d)".formatted(what, number, whole, wanted));
        }
    }

    private static void most(String what, int number, String whole, int limit) {
        if (number > limit) {
            throw new IllegalArgumentException(
                    "%s (%d) cannot be more than %s (%d)".formatted(what, number, whole, limit));
        }
    }
}
