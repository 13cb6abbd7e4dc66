package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.gateway.web.Assets;

/** What makes the citizens' site open without a network. Names the files of the shell, whose addresses change with them. */
@ApplicationScoped
class OfflineFiles {

    private final String worker;
    private final String manifest;

    OfflineFiles(Assets assets) {
        String shell = Stream.of(assets.site(), assets.filing())
                .map(address -> "'" + address + "'")
                .collect(Collectors.joining(", ", "const SHELL = [", "];\n"));
        this.worker = shell + text("offline/sw.js");
        this.manifest = text("offline/manifest.webmanifest");
    }

    /** Script of the service worker. It differs as soon as one file of the shell does, so browsers fetch all anew. */
    String worker() {
        return worker;
    }

    String manifest() {
        return manifest;
    }

    private static String text(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("missing on the class path: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
