package org.dongthuan.consent;

import static org.dongthuan.consent.Incident.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.TestIssuer;
import org.dongthuan.testing.access.Callers;
import org.dongthuan.testing.access.EndpointWalk;
import org.dongthuan.testing.access.Known;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest extends EndpointWalk {

    private static final String CLAIMS = "/api/v1/consent-claims";
    private static final String RECORDS = "/api/v1/consent-records";
    private static final String KEEPS = "/api/v1/keep-consents";

    AccessMatrixTest() {
        super("consent");
    }

    @Override
    protected String packageName() {
        return "org.dongthuan.consent";
    }

    @Override
    protected Object body(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "submit-evidence" -> Map.of("kind", "OTHER", "identifiesPerson", false, "reference", "HS-1/2023");
            case "hear" -> Map.of("version", 0, "channel", "DESK", "answer", "DENIES");
            case "verdict" -> verdict(0, "NOT_PROVEN");
            case "appeal" -> Map.of("version", 0, "reasonCode", "NEW_EVIDENCE");
            case "withdraw", "renew" -> Map.of("version", 0, "channel", "ONLINE");
            case "approve", "decline" -> Map.of("version", 0);
            case "answer" -> Map.of("version", 0, "given", true, "channel", "ONLINE");
            default -> Map.of();
        };
    }

    @Override
    protected List<Known> known() {
        Incident incident = new Incident(1);
        incident.account("keep-requested", incident.accounts.getFirst(), "");
        String keeps = KEEPS + "?incidentId=" + incident.id;
        await(() -> !get(CO, keeps).<List<?>>path("items").isEmpty());
        String keep = get(CO, keeps).path("items[0].id");
        String job = post(CO, CLAIMS + "/request-evidence", Map.of("incidentId", incident.id))
                .path("jobId");
        Map<String, String> ofKeep = new HashMap<>(Callers.here(List.of("CO", "CC", "CP", "SB"), "ORG-1"));
        ofKeep.putAll(Callers.here(List.of("BK", "BKA"), "NH-TG"));
        ofKeep.put(
                "CIT",
                TestIssuer.citizen(
                        incident.people.getFirst().toString(), UUID.randomUUID().toString()));
        Map<String, String> ofClaim = new HashMap<>(ofKeep);
        ofClaim.putAll(Callers.here(List.of("PO", "POL"), "BD-SH"));
        Keeps.answer(ofKeep.get("CIT"), keep, true, "ONLINE");
        String ending =
                post(DPO, "/api/v1/consent-endings", Keeps.ending(incident)).path("id");
        Map<String, String> ofEnding = new HashMap<>(ofKeep);
        ofEnding.remove("CIT");
        ofEnding.remove("CP");
        return List.of(
                new Known("/api/v1/consent-endings/{id}", ending, ofEnding),
                new Known(CLAIMS + "/{id}", (String) incident.claim(0).get("id"), ofClaim),
                new Known(KEEPS + "/{id}", keep, ofKeep),
                new Known(RECORDS + "/{id}", keep, ofKeep),
                new Known(RECORDS + "/{id}/revisions", keep, ofKeep),
                new Known(CLAIMS + "/jobs/{id}", job, Callers.here(List.of("CO"), "UBND-19432")));
    }
}
