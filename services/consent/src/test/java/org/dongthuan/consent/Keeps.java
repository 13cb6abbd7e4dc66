package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.TestIssuer;

/** How a keep-consent is asked for, answered and verified. */
final class Keeps {

    static final String KEEPS = "/api/v1/keep-consents/";
    static final String RECORDS = "/api/v1/consent-records/";

    private Keeps() {}

    static String holder(Incident incident, int number) {
        return TestIssuer.citizen(
                incident.people.get(number).toString(), UUID.randomUUID().toString());
    }

    /** Asks for a keep-consent and answers its id. */
    static String keepOf(Incident incident, int number) {
        UUID account = incident.accounts.get(number);
        incident.account("keep-requested", account, "");
        String of = KEEPS + "?accountId=" + account;
        await(() -> !get(CO, of).<List<?>>path("items").isEmpty());
        return get(CO, of).path("items[0].id");
    }

    static void answer(String token, String keep, boolean given, String channel) {
        post(token, KEEPS + keep + "/answer", Map.of("version", 0, "given", given, "channel", channel))
                .then()
                .statusCode(200);
    }

    static void agree(String keep, String verdict) {
        for (String token : List.of(CO, DPO)) {
            post(token, KEEPS + keep + "/verdict", verdict(1, verdict)).then().statusCode(200);
        }
    }

    static Response withdraw(String token, String keep, int version, String channel) {
        return post(token, KEEPS + keep + "/withdraw", Map.of("version", version, "channel", channel));
    }

    /** What a data-protection officer proposes to end: all consents of the incident at its bank. */
    static Map<String, Object> ending(Incident incident) {
        return Map.of("incidentId", incident.id, "bankOrg", "NH-TG", "reasonCode", "FALSE_NOTICE");
    }
}
