package org.dongthuan.acceptance.twobanks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.dongthuan.acceptance.ScenarioFailure;

/**
 * The scenario as data. Facts are computed from it, never typed.
 *
 * @param accounts of as many people, at the two banks in equal parts; a multiple of 200
 * @param killed part that is killed (kill -9) while a step is being played, by the step's words; it comes back meanwhile
 */
record TwoBanksScenario(String name, int accounts, Troubles troubles, Moments moments, Map<String, String> killed) {

    private static final int MULTIPLE = 200;

    /** How the banks answer, in per cent of each bank's accounts; all others are closed at the first request. */
    record Troubles(int answeredTwicePercent, int silentPercent, int wrongSignaturePercent) {}

    /** When the steps are taken, local time in Vietnam, in this order. */
    record Moments(
            String from,
            String to,
            String reported,
            String contained,
            String lists,
            String asked,
            String askedAgain,
            String unanswered,
            String ordered,
            String phonesBack,
            String bankBack,
            String resent) {}

    TwoBanksScenario {
        if (accounts < MULTIPLE || accounts % MULTIPLE != 0) {
            throw new IllegalArgumentException("accounts must be a multiple of " + MULTIPLE + ", not " + accounts);
        }
    }

    /** @param name of a file that comes along */
    static TwoBanksScenario load(String name) {
        ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
        try (InputStream file = TwoBanksScenario.class.getResourceAsStream("/scenarios/" + name + ".json")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no scenario " + name);
            }
            return json.readValue(file, TwoBanksScenario.class);
        } catch (IOException e) {
            throw new ScenarioFailure("The scenario " + name + " cannot be read: " + e.getMessage());
        }
    }

    /** Accounts at each bank. */
    int each() {
        return accounts / 2;
    }

    /** Accounts at each bank of which the first request stays unanswered. */
    int silent() {
        return each() * troubles.silentPercent() / 100;
    }
}
