package org.dongthuan.partnersample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A utility's system on the command line: see the README. */
public final class PartnerSample {

    private static final List<String> TYPES =
            List.of("complaint.submitted.v1", "complaint.accepted.v1", "complaint.replied.v1", "case.opened.v1");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Settings settings;
    private final HttpClient http;
    private final Platform platform;

    PartnerSample(Settings settings, HttpClient http) {
        this.settings = settings;
        this.http = http;
        this.platform = new Platform(settings.gateway(), http, new Token(settings, http));
    }

    /** @param args onboard, file, follow [after], listen or demo */
    public static void main(String[] args) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            new PartnerSample(Settings.of(System.getenv()), http).run(args);
        } catch (SampleFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(String[] args) throws IOException, InterruptedException {
        switch (args.length == 0 ? "demo" : args[0]) {
            case "onboard" -> say("Partner " + new Onboarding(settings, http).register());
            case "file" -> file();
            case "follow" -> follow(args.length > 1 ? Long.parseLong(args[1]) : 0);
            case "listen" -> listen();
            case "demo" -> demo();
            default -> throw new SampleFailure("onboard | file | follow [AFTER] | listen | demo");
        }
    }

    /** All of it once, each step shown by the next. */
    void demo() throws IOException, InterruptedException {
        say("Partner " + new Onboarding(settings, http).register());
        BlockingQueue<JsonNode> hooks = new LinkedBlockingQueue<>();
        try (HookReceiver receiver = new HookReceiver(settings.port(), hooks::add)) {
            String endpoint = endpoint(receiver);
            try {
                String complaint = file();
                JsonNode hook = awaitHookOf(complaint, hooks);
                say("Webhook, verified:  " + line(hook));
                boolean[] found = {false};
                new Feed(platform, hook.get("position").asLong() - 1)
                        .read(event -> found[0] |= event.get("id").equals(hook.get("id")));
                if (!found[0]) {
                    throw new SampleFailure("The feed does not have what the webhook told.");
                }
                say("The feed has it too, at position " + hook.get("position"));
            } finally {
                platform.post("/api/v1/partner/endpoints/" + endpoint + "/disable", Map.of("version", 0));
            }
        }
    }

    private JsonNode awaitHookOf(String complaint, BlockingQueue<JsonNode> hooks) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonNode hook = hooks.poll(1, TimeUnit.SECONDS);
            if (hook != null && complaint.equals(hook.at("/data/complaintId").asText())) {
                return hook;
            }
        }
        throw new SampleFailure("No webhook about the complaint within " + PATIENCE.toSeconds() + " s.");
    }

    private String endpoint(HookReceiver receiver) {
        JsonNode made = platform.post("/api/v1/partner/endpoints", Map.of("url", receiver.url(), "eventTypes", TYPES))
                .done();
        receiver.trust(made.get("secret").asText());
        say("Endpoint " + made.get("id").asText() + " sends to " + receiver.url());
        return made.get("id").asText();
    }

    /** A customer of the utility complains at its counter. */
    private String file() {
        JsonNode filed = platform.post(
                        "/api/v1/complaints",
                        Map.of(
                                "matter", "ACCOUNT_WITHOUT_CONSENT",
                                "product", "BANK_ACCOUNT",
                                "placeCode", "19432",
                                "respondentOrg", "BD-SH",
                                // In the past whatever day the stack believes it is.
                                "occurredOn", "2023-08-09",
                                "narrative", "Họ chụp căn cước của tôi rồi mở tài khoản, tôi không đồng ý.",
                                "person",
                                        Map.of(
                                                "fullName", "Hồ Văn Thử",
                                                "citizenId", settings.citizenId(),
                                                "phone", "0912345678")))
                .done();
        say("Filed complaint " + filed.get("complaintId").asText() + ", code "
                + filed.path("code").asText());
        return filed.get("complaintId").asText();
    }

    private void follow(long after) throws InterruptedException {
        Feed feed = new Feed(platform, after);
        while (true) {
            feed.read(event -> say(line(event)));
            Thread.sleep(Duration.ofSeconds(2));
        }
    }

    private void listen() throws IOException, InterruptedException {
        try (HookReceiver receiver = new HookReceiver(settings.port(), event -> say(line(event)))) {
            endpoint(receiver);
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static String line(JsonNode event) {
        return event.get("position") + " " + event.get("time").asText() + " "
                + event.get("type").asText() + " " + event.get("data");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
