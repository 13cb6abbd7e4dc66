package org.dongthuan.testing.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Holds each answer of the service under test against its OpenAPI file; whatever other servers answer passes. */
public final class ContractFilter implements Filter {

    private final OpenApi contract;
    private final int port;

    ContractFilter(OpenApi contract, int port) {
        this.contract = contract;
        this.port = port;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        URI address = URI.create(request.getURI());
        if (address.getPort() == port && !address.getPath().startsWith("/q/")) {
            String type = answer.contentType() == null
                    ? ""
                    : answer.contentType().split(";")[0].strip();
            List<String> faults = contract.faults(
                    request.getMethod(), address.getPath(), answer.statusCode(), type, answer.asString());
            if (!faults.isEmpty()) {
                throw new AssertionError(request.getMethod() + " " + address.getPath() + " answered "
                        + answer.statusCode() + " against the contract: " + faults);
            }
        }
        return answer;
    }
}
