package org.dongthuan.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dongthuan.local.keycloak.KeycloakDistribution;
import org.dongthuan.local.keycloak.PartnerKeys;
import org.dongthuan.local.process.JavaCommand;
import org.dongthuan.local.process.Launch;
import org.dongthuan.local.setting.Settings;

/** Keycloak with the realm {@code dongthuan}, imported on the first start of a data folder. */
final class KeycloakPart implements Part {
    private static final List<String> PARTNERS = List.of("partner-dabac", "partner-truonggiang", "partner-huongvang");

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public Tier tier() {
        return Tier.IDENTITY;
    }

    @Override
    public Set<String> needs() {
        return Set.of("postgres");
    }

    @Override
    public List<String> ports() {
        return List.of("keycloak", "keycloak-management");
    }

    @Override
    public void check(Settings settings) {
        settings.home().keycloak();
    }

    @Override
    public void prepare(Settings settings) throws IOException {
        Path built = KeycloakDistribution.built(settings.home(), settings.data().log(name()));
        Path home = home(settings);
        KeycloakDistribution.link(built, home);
        Files.copy(
                settings.home().root().resolve("infra/keycloak/dongthuan-realm.json"),
                home.resolve("data/import/dongthuan-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** What {@code kc.sh} would run, without the shell in between: signals and memory limits reach the server itself. */
    @Override
    public Launch launch(Settings settings) throws IOException {
        Path home = home(settings);
        // Its real place, not the link below the data folder: a start-up cache is bound to the path.
        Path jar = home.resolve("lib/quarkus-run.jar").toRealPath();
        List<String> command = JavaCommand.of(name())
                .memory(384, 256)
                .flags(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED")
                .cachedBy(jar)
                .main("-cp", jar.toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .main("start", "--optimized", "--import-realm")
                .build(settings);
        return new Launch(command, environment(settings), home, "TERM", settings.endPatience());
    }

    @Override
    public boolean isReady(Settings settings) throws Exception {
        return Probe.answers(settings.ports().http("keycloak-management") + "/health/ready");
    }

    private static Map<String, String> environment(Settings settings) throws IOException {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("KC_DB_URL", settings.jdbcUrl("keycloak"));
        variables.put("KC_DB_USERNAME", "keycloak");
        variables.put("KC_DB_PASSWORD", settings.databasePassword("keycloak"));
        variables.put("KC_DB_POOL_MAX_SIZE", "20");
        variables.put("KC_CACHE", "local");
        variables.put("KC_LOG_LEVEL", "INFO,io.smallrye.health:WARN");
        variables.put("KC_HTTP_ENABLED", "true");
        variables.put("KC_HTTP_HOST", "127.0.0.1");
        variables.put("KC_HTTP_PORT", Integer.toString(settings.ports().of("keycloak")));
        variables.put(
                "KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.ports().of("keycloak-management")));
        variables.put("KC_HOSTNAME", settings.ports().http("keycloak"));
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().password("keycloak.admin"));
        // Placeholders of the realm file.
        variables.put("DT_PUBLIC_URL", settings.ports().http("gateway"));
        variables.put("DT_DEMO_PASSWORD", Settings.DEMO_PASSWORD);
        variables.put("DT_DIRECT_GRANTS", "true");
        variables.put("DT_SECRET_GATEWAY", settings.clientSecret("gateway"));
        for (String service : Parts.SERVICES) {
            variables.put("DT_SECRET_" + variable(service), settings.clientSecret("svc-" + service));
        }
        for (String partner : PARTNERS) {
            variables.put("DT_KEY_" + variable(partner), PartnerKeys.publicKey(settings, partner));
        }
        return variables;
    }

    private static String variable(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    private static Path home(Settings settings) {
        return settings.data().of("keycloak");
    }
}
