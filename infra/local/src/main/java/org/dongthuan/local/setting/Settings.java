package org.dongthuan.local.setting;

import java.time.Duration;
import java.util.Map;
import org.dongthuan.local.StackOptions;

/** Everything a part needs to know to prepare and start itself. */
public record Settings(StackOptions options, Home home, DataFolder data, Ports ports, Secrets secrets) {

    /** Password of every demo officer, of this machine only: {@code DT_DEMO_PASSWORD}, else {@code dongthuan}. */
    public static final String DEMO_PASSWORD = System.getenv().getOrDefault("DT_DEMO_PASSWORD", "dongthuan");

    /** System id under which the platform binds to the SMS centre. */
    public static final String SMPP_SYSTEM_ID = "dongthuan";

    public static Settings of(StackOptions options) {
        DataFolder data = new DataFolder(options.data());
        Ports ports = options.freePorts() ? Ports.free(data.lastPorts()) : Ports.usual(System.getenv());
        return new Settings(options, Home.find(), data, ports, new Secrets(data.of("secrets.properties")));
    }

    /** How long a Java part may take to end; writing a start-up cache at the end of a training run takes its time. */
    public Duration endPatience() {
        return options.train() ? Duration.ofSeconds(120) : Duration.ofSeconds(30);
    }

    public String realmUrl() {
        return ports.http("keycloak") + "/realms/dongthuan";
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + ports.of("postgres") + "/" + database;
    }

    public String databasePassword(String user) {
        return secrets.password("postgres." + user);
    }

    public String clientSecret(String client) {
        return secrets.password("client." + client);
    }

    public String smppPassword() {
        // SMPP 3.4 allows a password of eight characters at most.
        return secrets.password("smpp").substring(0, 8);
    }

    /** Bearer token of the bank sandbox's control API. */
    public String sandboxToken() {
        return secrets.password("bank-sandbox.control");
    }

    /** The platform's own keys: for the keys of personal data, and for looking people up. */
    public Map<String, String> keys() {
        return Map.of("DT_KEYS_KEK", secrets.key("keys.kek"), "DT_KEYS_LOOKUP", secrets.key("keys.lookup"));
    }
}
