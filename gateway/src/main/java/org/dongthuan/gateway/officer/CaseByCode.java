package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Case;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Names;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** People name a case by its code; the services want its id. */
@ApplicationScoped
class CaseByCode {

    private final CaseTrackingClient cases;
    private final Names names;

    CaseByCode(@RestClient CaseTrackingClient cases, Names names) {
        this.cases = cases;
        this.names = names;
    }

    /**
     * @param field where the code was typed
     * @throws ServiceProblem 422 at the field when the officer knows of no such case
     */
    Case find(String field, String code) {
        String asWritten = code.strip().toUpperCase(java.util.Locale.ROOT);
        return cases.cases(null, null, asWritten, null, 1).items().stream()
                .filter(one -> one.code().equals(asWritten))
                .findFirst()
                .orElseThrow(() -> new ServiceProblem(
                        422,
                        "invalid",
                        "",
                        List.of(new ServiceProblem.Violation(field, "known-case", "No such case is known here."))));
    }

    /** What was typed about an exception, as the service wants it. */
    Map<String, Object> exception(Map<String, Object> typed) {
        Map<String, Object> body = new HashMap<>(typed);
        body.put("caseId", find("caseCode", (String) body.remove("caseCode")).id());
        if (body.get("carriedTo") instanceof Map<?, ?> to && to.get("org") instanceof String org) {
            Map<String, Object> carriedTo = new HashMap<>(Map.of("org", org, "role", names.roleOf(org)));
            if (to.get("documentRef") != null) {
                carriedTo.put("documentRef", to.get("documentRef"));
            }
            body.put("carriedTo", carriedTo);
        }
        return body;
    }
}
