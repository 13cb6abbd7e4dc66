package org.dongthuan.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.local.LocalStack;

/** Everybody who takes part: officers with their own sign-ins, anonymous and signed-in citizens, the bank, the phones. */
public final class Parties {

    private final LocalStack stack;
    private final Map<String, Http> officers = new ConcurrentHashMap<>();

    public Parties(LocalStack stack) {
        this.stack = stack;
    }

    /** An officer of the demo realm, for example {@code cc.laobao}, calling the gateway. */
    public Http officer(String username) {
        return officers.computeIfAbsent(
                username, name -> new Http(stack.publicUrl(), new OfficerToken(stack.settings(), name)));
    }

    /** An officer reads, then sends an event with the version read; once more when nobody can tell what became of it. */
    public void move(String officer, String path, String event, Map<String, Object> with) {
        Http who = officer(officer);
        JsonNode answer;
        do {
            Map<String, Object> body = new HashMap<>(with);
            body.put("version", who.get(path).get("version").asInt());
            answer = who.post(path + "/" + event, body);
        } while (answer.isEmpty() && offers(who.get(path), event));
    }

    private static boolean offers(JsonNode view, String event) {
        return view.path("actions").valueStream().anyMatch(action -> event.equals(action.asText()));
    }

    /** Somebody nobody knows yet. */
    public Http anybody() {
        return new Http(stack.publicUrl(), null);
    }

    /** A citizen who has signed in. */
    public Http citizen(String accessToken) {
        return new Http(stack.publicUrl(), () -> accessToken);
    }

    /** The bank sandbox's control interface. */
    public Http bank() {
        return sandbox("bank-sandbox");
    }

    /** The same of the second bank, which the Lao Bảo scenario does not have. */
    public Http secondBank() {
        return sandbox("bank-sandbox-huongvang");
    }

    private Http sandbox(String part) {
        return new Http(stack.ports().http(part), () -> stack.settings().sandboxToken());
    }

    /** The SMS centre's control interface: what stands on the phones. */
    public Http phones() {
        return new Http(stack.ports().http("sms-centre-http"), null);
    }
}
