package org.dongthuan.banksandbox.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every refusal and failure as {@code application/problem+json}. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response known(BankProblem problem, UriInfo uri) {
        return render(problem, uri);
    }

    @ServerExceptionMapper(priority = 1)
    Response unreadable(JsonProcessingException e, UriInfo uri) {
        return render(unreadable(e), uri);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, UriInfo uri) {
        // The JSON reader of the REST layer hides its cause in a 400.
        if (e.getCause() instanceof JsonProcessingException json) {
            return render(unreadable(json), uri);
        }
        int status = e.getResponse().getStatus();
        return render(
                BankProblem.of(
                        status,
                        "http-" + status,
                        e.getResponse().getStatusInfo().getReasonPhrase()),
                uri);
    }

    @ServerExceptionMapper
    Response unknown(Throwable e, UriInfo uri) {
        BankProblem problem = BankProblem.of(500, "internal-error", "Something failed inside the bank sandbox.");
        Response response = render(problem, uri);
        LOG.errorf(e, "request failed traceId=%s", ((Map<?, ?>) response.getEntity()).get("traceId"));
        return response;
    }

    /** What could not be read and where; the offending value stays out. */
    public static BankProblem unreadable(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        return BankProblem.of(
                400, "unreadable-body", field.isEmpty() ? "$" : field, "json", "cannot be read as its type");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : at.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static Response render(BankProblem problem, UriInfo uri) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.code());
        body.put("title", problem.code().replace('-', ' '));
        body.put("status", problem.status());
        body.put("detail", problem.getMessage());
        body.put("instance", uri.getPath());
        body.put("code", problem.code());
        body.put("traceId", UUID.randomUUID().toString());
        body.put("violations", problem.violations());
        Response.ResponseBuilder response =
                Response.status(problem.status()).entity(body).type("application/problem+json");
        if (problem.status() == 401 && List.of("token-missing", "token-invalid").contains(problem.code())) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return response.build();
    }
}
