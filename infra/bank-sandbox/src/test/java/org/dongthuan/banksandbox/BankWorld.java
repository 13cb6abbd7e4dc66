package org.dongthuan.banksandbox;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts the receiver and gives the sandbox its keys, secrets and a folder of its own. */
public class BankWorld implements QuarkusTestResourceLifecycleManager {

    static final String CONTROL_TOKEN = "control-token";

    private PlatformReceiver receiver;

    @Override
    public Map<String, String> start() {
        try {
            receiver = new PlatformReceiver();
            Path folder = Files.createTempDirectory("bank-sandbox");
            return Map.of(
                    "bank.data-dir",
                    folder.toString(),
                    "bank.control-token",
                    CONTROL_TOKEN,
                    "bank.platform.url",
                    receiver.url(),
                    "bank.signing.keys",
                    Keys.privateSet(Keys.BANK),
                    "bank.signing.peer-keys",
                    Keys.publicSet(Keys.PLATFORM),
                    "quarkus.oidc-client.auth-server-url",
                    receiver.url() + "/realm",
                    "quarkus.oidc-client.credentials.secret",
                    "unused");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(receiver, new TestInjector.MatchesType(PlatformReceiver.class));
    }

    @Override
    public void stop() {
        if (receiver != null) {
            receiver.close();
        }
    }
}
