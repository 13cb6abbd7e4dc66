package org.dongthuan.acceptance.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dongthuan.acceptance.client.OfficerToken;
import org.dongthuan.local.LocalStack;

/** Everybody who calls: the demo officers with their own tokens, citizens nobody knows yet, the bank's control interface. */
final class Callers {

    private final LocalStack stack;
    private final Map<String, Api> officers = new ConcurrentHashMap<>();

    Callers(LocalStack stack) {
        this.stack = stack;
    }

    /** An officer of the demo realm, for example {@code cc.laobao}, calling the gateway. */
    Api officer(String name) {
        return officers.computeIfAbsent(
                name, officer -> new Api(stack.publicUrl(), new OfficerToken(stack.settings(), officer)));
    }

    Api anybody() {
        return new Api(stack.publicUrl(), () -> "");
    }

    Api bank() {
        return new Api(
                stack.ports().http("bank-sandbox"), () -> stack.settings().sandboxToken());
    }

    /** The SMS centre's control interface. */
    Api phones() {
        return new Api(stack.ports().http("sms-centre-http"), () -> "");
    }
}
