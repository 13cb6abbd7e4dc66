package org.dongthuan.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.zip.CRC32;

/** Addresses of style and script files; they change with the content, so browsers may keep them. */
@ApplicationScoped
public class Assets {

    private final String site = "/assets/site.css?v=" + fingerprint("META-INF/resources/assets/site.css");
    private final String officer = "/assets/officer.css?v=" + fingerprint("META-INF/resources/assets/officer.css");
    private final String filing = "/assets/filing.js?v=" + fingerprint("META-INF/resources/assets/filing.js");
    private final String track = "/assets/track.js?v=" + fingerprint("META-INF/resources/assets/track.js");
    private final String photo = "/assets/photo.js?v=" + fingerprint("META-INF/resources/assets/photo.js");
    private final String officerScript = "/assets/officer.js?v=" + fingerprint("META-INF/resources/assets/officer.js");
    private final String shortcuts = "/assets/shortcuts.js?v=" + fingerprint("META-INF/resources/assets/shortcuts.js");
    private final String desk = "/assets/desk.js?v=" + fingerprint("META-INF/resources/assets/desk.js");
    private final String live = "/assets/live.js?v=" + fingerprint("META-INF/resources/assets/live.js");
    private final String difference =
            "/assets/difference.js?v=" + fingerprint("META-INF/resources/assets/difference.js");
    private final String bootstrap = "/_static/bootstrap/" + bootstrapVersion() + "/dist/css/bootstrap.min.css";

    public String site() {
        return site;
    }

    public String officer() {
        return officer;
    }

    public String filing() {
        return filing;
    }

    public String track() {
        return track;
    }

    public String photo() {
        return photo;
    }

    public String officerScript() {
        return officerScript;
    }

    public String shortcuts() {
        return shortcuts;
    }

    public String desk() {
        return desk;
    }

    public String live() {
        return live;
    }

    public String difference() {
        return difference;
    }

    public String bootstrap() {
        return bootstrap;
    }

    /** The version stands once, in the parent pom; the jar tells which one was built in. */
    private static String bootstrapVersion() {
        try (InputStream file = resource("META-INF/maven/org.mvnpm/bootstrap/pom.properties")) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fingerprint(String name) {
        try (InputStream file = resource(name)) {
            CRC32 crc = new CRC32();
            crc.update(file.readAllBytes());
            return Long.toHexString(crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (file == null) {
            throw new IOException("missing on the class path: " + name);
        }
        return file;
    }
}
