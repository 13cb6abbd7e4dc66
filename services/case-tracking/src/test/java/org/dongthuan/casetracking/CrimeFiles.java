package org.dongthuan.casetracking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.Topics;

/** Crime-information files, and the accounts by whose number the system flags one. */
final class CrimeFiles {

    private CrimeFiles() {}

    /** @return id of a file that the police opened */
    static String opened(String incident) {
        return Facts.send(Facts.CP, "/api/v1/crime-files", Map.of("incidentId", incident))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void listed(String incident, int accounts) {
        for (int i = 0; i < accounts; i++) {
            String account = UUID.randomUUID().toString();
            ObjectNode event = ((ObjectNode) EventExamples.tree("account/listed.v1"))
                    .put("accountId", account)
                    .put("incidentId", incident);
            Topics.send("bank-integration.account.events", account, "account.listed.v1", event.toString());
        }
    }
}
