package org.dongthuan.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What bank-integration has to know of the banks of this machine ({@code DT_BANKS}); written anew at every start. */
public final class BanksFile {

    private BanksFile() {}

    /** The file; secrets are not in it. */
    public static Path write(Settings settings) {
        Path file = settings.data().of("run").resolve("banks.properties");
        try {
            return Files.write(
                    file,
                    List.of(
                            line("NH-TG", "url", settings.ports().http("bank-sandbox")),
                            line("NH-TG", "secret", "${DT_BANK_SECRET}"),
                            line("NH-TG", "keys", ExchangeKeys.publicSet(settings.data(), "bank"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String org, String name, Object value) {
        return "bank-integration.banks." + org + "." + name + "=" + value;
    }
}
