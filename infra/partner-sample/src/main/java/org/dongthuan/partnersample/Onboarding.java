package org.dongthuan.partnersample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What the platform's administrator does once for a partner. Here by password, which only the local stack allows; elsewhere
 * administrators sign in at the portal.
 */
final class Onboarding {

    private final Settings settings;
    private final HttpClient http;

    Onboarding(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
    }

    /** Registers the partner unless it is; answers which of both. */
    String register() {
        Platform platform = new Platform(settings.gateway(), http, this::administrator);
        Platform.Answer answer = platform.post(
                "/api/v1/partners",
                Map.of(
                        "clientId", settings.client(),
                        "name", "Partner sample",
                        "org", "DL-DB",
                        "role", "UT",
                        "scopes", List.of("COMPLAINT", "INCIDENT", "CASE", "TASK")));
        if (answer.body().toString().contains("client-once")) {
            return "registered before";
        }
        JsonNode partner = answer.done();
        return "registered as " + partner.get("id").asText();
    }

    private String administrator() {
        return Token.ask(
                        http,
                        settings,
                        Map.of(
                                "grant_type", "password",
                                "client_id", "gateway",
                                "client_secret", secretOfTheLocalStack(),
                                "username", "adm.dongthuan",
                                "password", System.getenv().getOrDefault("DT_DEMO_PASSWORD", "dongthuan")))
                .get("access_token")
                .asText();
    }

    /** The data folder is the one that the key lies in. */
    private String secretOfTheLocalStack() {
        Path file = settings.key().toAbsolutePath().getParent().resolveSibling("secrets.properties");
        try {
            Properties secrets = new Properties();
            secrets.load(new StringReader(Files.readString(file)));
            return secrets.getProperty("client.gateway");
        } catch (IOException e) {
            throw new SampleFailure("Only beside the local stack's data folder: " + file + " cannot be read.");
        }
    }
}
