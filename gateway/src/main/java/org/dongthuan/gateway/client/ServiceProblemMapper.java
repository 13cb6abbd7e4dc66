package org.dongthuan.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads a service's problem document. */
public class ServiceProblemMapper implements ResponseExceptionMapper<ServiceProblem> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Document(String code, String detail, List<FieldProblem> violations) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record FieldProblem(String field, String rule, String message, List<String> codes) {

        ServiceProblem.Violation violation() {
            return new ServiceProblem.Violation(field, rule, message, codes == null ? List.of() : codes);
        }
    }

    @Override
    public ServiceProblem toThrowable(Response response) {
        Document document = read(response);
        List<ServiceProblem.Violation> violations = document.violations() == null
                ? List.of()
                : document.violations().stream().map(FieldProblem::violation).toList();
        return new ServiceProblem(response.getStatus(), document.code(), document.detail(), violations);
    }

    private static Document read(Response response) {
        try {
            return JSON.readValue(response.readEntity(String.class), Document.class);
        } catch (IOException | RuntimeException notAProblemDocument) {
            return new Document(null, null, null);
        }
    }
}
