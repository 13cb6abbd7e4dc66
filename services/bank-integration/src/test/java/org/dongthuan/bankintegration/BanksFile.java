package org.dongthuan.bankintegration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jose4j.jwk.PublicJsonWebKey;

/** The file of banks, as a deployment has it. */
final class BanksFile {

    private final List<String> lines = new ArrayList<>();

    /** @param more further settings, name and value in turns */
    BanksFile with(String org, String url, PublicJsonWebKey key, String... more) {
        set(org, "url", url);
        set(org, "keys", written("bank", ".json", Keys.publicSet(key)));
        for (int i = 0; i < more.length; i += 2) {
            set(org, more[i], more[i + 1]);
        }
        return this;
    }

    /** A setting that is no bank's own. */
    BanksFile and(String name, String value) {
        lines.add(name + "=" + value);
        return this;
    }

    /** Its path. */
    String write() {
        return written("banks", ".properties", String.join("\n", lines));
    }

    private void set(String org, String name, String value) {
        lines.add("bank-integration.banks." + org + "." + name + "=" + value);
    }

    private static String written(String prefix, String suffix, String text) {
        try {
            Path file = Files.createTempFile(prefix, suffix);
            file.toFile().deleteOnExit();
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
