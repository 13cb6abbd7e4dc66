package org.dongthuan.bankintegration;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dongthuan.testing.SealStore;
import org.dongthuan.testing.TestIssuer;

/** Runs the bank sandbox as a process of its own, when it has been built, and a token endpoint for its callbacks. */
public final class SandboxWorld implements QuarkusTestResourceLifecycleManager {

    static final Path JAR = Path.of(
            System.getProperty("bank-sandbox.jar", "../../infra/bank-sandbox/target/quarkus-app/quarkus-run.jar"));
    static final String CONTROL = "control";

    private String protocol = "REST";
    private final SealStore seal = new SealStore();
    private Process sandbox;
    private HttpServer tokens;

    /** {@code protocol}: what the platform speaks with it; the sandbox understands all. */
    @Override
    public void init(Map<String, String> arguments) {
        protocol = arguments.getOrDefault("protocol", protocol);
    }

    @Override
    public Map<String, String> start() {
        int platform = freePort();
        int bank = freePort();
        Map<String, String> settings = new HashMap<>(Map.of(
                "DT_BANKS",
                new BanksFile()
                        .with("NH-TG", "http://localhost:" + bank, Keys.BANK, "protocol", protocol)
                        .write(),
                "DT_JWS_KEYS",
                Keys.privateSet(Keys.PLATFORM),
                "bank-integration.timers.report",
                "0.5s",
                "bank-integration.timers.resend",
                "0.5s"));
        settings.putAll(seal.start());
        settings.put("quarkus.http.test-port", String.valueOf(platform));
        System.setProperty("bank-integration-test.sandbox", "http://localhost:" + bank);
        if (Files.exists(JAR)) {
            fork(platform, bank);
        }
        return settings;
    }

    /** After {@code RealParts}, which chooses any port. */
    @Override
    public int order() {
        return 10;
    }

    private void fork(int platform, int bank) {
        try {
            tokens = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            tokens.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                byte[] answer = ("{\"access_token\":\"" + TestIssuer.officer("partner", "BK", "NH-TG")
                                + "\",\"token_type\":\"Bearer\",\"expires_in\":250}")
                        .getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            tokens.start();
            Path folder = Files.createTempDirectory("bank-sandbox");
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx300m",
                    "-jar",
                    JAR.toString());
            builder.environment()
                    .putAll(Map.of(
                            "DT_HTTP_PORT",
                            String.valueOf(bank),
                            "DT_DATA_DIR",
                            folder.toString(),
                            "DT_SANDBOX_TOKEN",
                            CONTROL,
                            "DT_PLATFORM_URL",
                            "http://localhost:" + platform,
                            "DT_OIDC_URL",
                            "http://localhost:" + tokens.getAddress().getPort(),
                            "DT_OIDC_SECRET",
                            "unused",
                            "DT_JWS_KEYS",
                            Keys.privateSet(Keys.BANK),
                            "DT_JWS_PEER_KEYS",
                            Keys.publicSet(Keys.PLATFORM),
                            "DT_LOG_JSON",
                            "false"));
            builder.redirectErrorStream(true)
                    .redirectOutput(folder.resolve("sandbox.log").toFile());
            sandbox = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        seal.stop();
        if (sandbox != null) {
            sandbox.destroy();
            try {
                sandbox.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            sandbox.destroyForcibly();
        }
        if (tokens != null) {
            tokens.stop(0);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
