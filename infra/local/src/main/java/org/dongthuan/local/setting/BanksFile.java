package org.dongthuan.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What bank-integration has to know of the banks of this machine ({@code DT_BANKS}); written anew at every start. */
public final class BanksFile {

    private BanksFile() {}

    /** The file; nothing in it is secret. */
    public static Path write(Settings settings) {
        Path file = settings.data().of("run").resolve("banks.properties");
        List<String> lines = DemoBank.ALL.stream()
                .flatMap(bank -> Stream.of(
                        line(bank, "url", settings.ports().http(bank.part())),
                        line(bank, "keys", ExchangeKeys.publicSet(settings.data(), bank.keys()))))
                .toList();
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(DemoBank bank, String name, Object value) {
        return "bank-integration.banks." + bank.org() + "." + name + "=" + value;
    }
}
