package org.dongthuan.bankintegration;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts two test banks and gives the service their keys and addresses. */
public final class BankWorld implements QuarkusTestResourceLifecycleManager {

    private TestBank bank;

    @Override
    public Map<String, String> start() {
        bank = TestBank.start();
        return Map.ofEntries(
                Map.entry(
                        "DT_BANKS",
                        new BanksFile()
                                .with("NH-TG", bank.url(), Keys.BANK, "probe-every", "PT0.5S")
                                .with(
                                        "NH-HV",
                                        bank.other().url(),
                                        Keys.OTHER_BANK,
                                        "probe-every",
                                        "PT0.5S",
                                        "read-timeout",
                                        "PT2S")
                                .write()),
                Map.entry("DT_JWS_KEYS", Keys.privateSet(Keys.PLATFORM)),
                Map.entry("quarkus.rest-client.intake.url", bank.url()),
                Map.entry("bank-integration.sending.outage-pause", "PT0.2S"),
                Map.entry("bank-integration.sending.batch", "4"),
                Map.entry("bank-integration.timers.report", "0.3s"),
                Map.entry("bank-integration.timers.lines", "1s"),
                Map.entry("bank-integration.timers.resend", "0.3s"),
                Map.entry("bank-integration.timers.dispatch", "0.3s"),
                Map.entry("bank-integration.timers.matching", "0.5s"),
                Map.entry("bank-integration.timers.ask-again", "0.3s"),
                Map.entry("bank-integration.timers.inquire", "0.3s"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(bank, new TestInjector.MatchesType(TestBank.class));
    }

    @Override
    public void stop() {
        if (bank != null) {
            bank.stop();
        }
    }
}
