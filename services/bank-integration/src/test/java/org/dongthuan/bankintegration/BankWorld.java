package org.dongthuan.bankintegration;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.dongthuan.testing.SealStore;

/** Starts three test banks and gives the service their keys and addresses. */
public final class BankWorld implements QuarkusTestResourceLifecycleManager {

    /** A bank that wants a certificate, office hours, and no hurry. */
    private static final String[] STRICT = {
        "tls-configuration-name",
        "strict",
        "probe-every",
        "PT0.5S",
        "per-second",
        "10",
        "hours.MONDAY.from",
        "08:00",
        "hours.MONDAY.to",
        "17:00",
        "hours.TUESDAY.from",
        "08:00",
        "hours.TUESDAY.to",
        "17:00",
        "hours.WEDNESDAY.from",
        "08:00",
        "hours.WEDNESDAY.to",
        "17:00",
        "hours.THURSDAY.from",
        "08:00",
        "hours.THURSDAY.to",
        "17:00",
        "hours.FRIDAY.from",
        "08:00",
        "hours.FRIDAY.to",
        "17:00"
    };

    private final SealStore seal = new SealStore();
    private TestBank bank;

    @Override
    public Map<String, String> start() {
        bank = TestBank.start();
        Map<String, String> settings = new HashMap<>(seal.start());
        settings.putAll(settings());
        return settings;
    }

    private Map<String, String> settings() {
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
                                .with("NH-SN", bank.strict().url(), Keys.STRICT_BANK, STRICT)
                                .and("quarkus.tls.strict.key-store.p12.path", keys(Certificates.OURS))
                                .and("quarkus.tls.strict.key-store.p12.password", Certificates.PASSWORD)
                                .and("quarkus.tls.strict.trust-store.p12.path", trust(Certificates.BANK))
                                .and("quarkus.tls.strict.trust-store.p12.password", Certificates.PASSWORD)
                                .write()),
                Map.entry("DT_JWS_KEYS", Keys.privateSet(Keys.PLATFORM)),
                Map.entry("quarkus.rest-client.intake.url", bank.url()),
                Map.entry("quarkus.rest-client.case-tracking.url", bank.url()),
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

    private static String keys(String owner) {
        return Certificates.keys(owner).toString();
    }

    private static String trust(String trusted) {
        return Certificates.trust(trusted).toString();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(bank, new TestInjector.MatchesType(TestBank.class));
    }

    @Override
    public void stop() {
        seal.stop();
        if (bank != null) {
            bank.stop();
        }
    }
}
