package org.dongthuan.acceptance.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.acceptance.client.Await;
import org.dongthuan.acceptance.client.Http;
import org.dongthuan.acceptance.client.Patterns;
import org.dongthuan.acceptance.people.Resident;

/** How a citizen signs in: case code, then the one-time password that comes by text. */
final class SignIn {

    private SignIn() {}

    /** People who share a phone must not sign in at the same moment: they would take one another's passwords. */
    static Http as(Incident incident, Resident who) {
        List<String> before = oneTimeCodes(incident, who);
        String challenge = incident.parties()
                .anybody()
                .post("/api/v1/citizen/sign-in-codes", Map.of("code", incident.codeOf(who)))
                .get("challengeId")
                .asText();
        Await.until(
                "the one-time password of " + incident.codeOf(who),
                () -> oneTimeCodes(incident, who).size() > before.size(),
                () -> incident.texts(who));
        String oneTimeCode = oneTimeCodes(incident, who).getLast();
        String token = incident.parties()
                .anybody()
                .post("/api/v1/citizen/sessions", Map.of("challengeId", challenge, "oneTimeCode", oneTimeCode))
                .get("accessToken")
                .asText();
        return incident.parties().citizen(token);
    }

    /** What somebody who never filed reads out of the text that asked them. */
    static String caseCodeOnPhone(Incident incident, Resident holder) {
        Await.until(
                "a case code on a holder's phone",
                () -> firstCode(incident, holder).isPresent(),
                () -> incident.texts(holder));
        return firstCode(incident, holder).orElseThrow();
    }

    private static Optional<String> firstCode(Incident incident, Resident holder) {
        return incident.texts(holder).stream()
                .map(Patterns::caseCode)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> oneTimeCodes(Incident incident, Resident who) {
        return incident.texts(who).stream()
                .map(Patterns::oneTimeCode)
                .flatMap(Optional::stream)
                .toList();
    }
}
