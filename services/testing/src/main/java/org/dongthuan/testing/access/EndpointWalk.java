package org.dongthuan.testing.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dongthuan.testing.access.AccessMatrix.Row;
import org.dongthuan.testing.contract.ContractFilter;
import org.dongthuan.testing.contract.OpenApi;
import org.junit.jupiter.api.Test;

/**
 * Walks every endpoint of a service with every role. A service extends it as a {@code @QuarkusTest} and says what its
 * requests need to get as far as the role and the scope.
 */
public abstract class EndpointWalk {

    private static final int SERVER_ERROR = 500;

    private final String service;

    protected EndpointWalk(String service) {
        this.service = service;
    }

    /** Root package of the service. */
    protected abstract String packageName();

    /** Paths that end in a word, and their words, from the code: {@code /api/v1/cases/{id}/{event}} → assess, dispatch… */
    protected Map<String, List<String>> words() {
        return Map.of();
    }

    /** A body the endpoint can read: some roles are told apart only behind the body's checks. */
    protected Object body(String path) {
        return Map.of();
    }

    /** Adds the body. For endpoints that take no JSON, or want it signed. */
    protected RequestSpecification prepare(String path, RequestSpecification request) {
        return request.contentType(ContentType.JSON).body(body(path));
    }

    /** Organisation in the token of a role. */
    protected String org(String role) {
        return "ORG-1";
    }

    /** Things that exist, whom the scope hides from most. */
    protected abstract List<Known> known();

    @Test
    void shouldListEveryEndpointOfTheServiceInTheMatrixForEveryRole() {
        assertEquals(
                endpoints(),
                new TreeSet<>(
                        AccessMatrix.rows(service).stream().map(Row::endpoint).toList()));
        assertEquals(Callers.ALL, AccessMatrix.roles(service));
    }

    @Test
    void shouldDescribeEveryEndpointOfTheServiceAndNoOther() {
        assertEquals(endpoints(), OpenApi.of(service).operations());
    }

    @Test
    void shouldHaveEveryAnswerHeldAgainstTheContract() {
        assertTrue(RestAssured.filters().stream().anyMatch(ContractFilter.class::isInstance));
    }

    @Test
    void shouldAnswerEachRoleAtEachEndpointAsTheMatrixSays() {
        List<String> differences = new ArrayList<>();
        for (Row row : AccessMatrix.rows(service)) {
            String path = row.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            for (String role : Callers.ALL) {
                int status = call(row, path, Callers.here(role, org(role)));
                String expected =
                        row.allowed().contains(role) ? "let in" : role.equals(Callers.ANONYMOUS) ? "401" : "403";
                String got = status == 401 || status == 403 || status >= SERVER_ERROR ? "" + status : "let in";
                if (!expected.equals(got)) {
                    differences.add(row.endpoint() + " " + role + ": " + expected + ", was " + status);
                }
            }
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void shouldHideWhatExistsFromThoseInWhoseScopeItIsNot() {
        List<String> differences = new ArrayList<>();
        List<Known> known = known();
        assertFalse(known.isEmpty());
        for (Row row : AccessMatrix.rows(service)) {
            known.stream().filter(thing -> thing.isAbout(row.path())).forEach(thing -> {
                for (String role : row.allowed()) {
                    if (!Callers.UNBOUND.contains(role)) {
                        int status = call(row, thing.at(row.path()), Callers.elsewhere(role));
                        if (status != 404) {
                            differences.add(row.endpoint() + " " + role + " elsewhere: 404, was " + status);
                        }
                    }
                }
            });
        }
        assertEquals(List.of(), differences);
    }

    @Test
    void shouldShowWhatExistsToThoseInWhoseScopeItIs() {
        List<String> differences = new ArrayList<>();
        for (Known thing : known()) {
            for (Row read : AccessMatrix.rows(service)) {
                if (!read.endpoint().equals("GET " + thing.prefix())) {
                    continue;
                }
                Set<String> bound = new TreeSet<>(read.allowed());
                bound.removeAll(Callers.UNBOUND);
                assertEquals(bound, new TreeSet<>(thing.insiders().keySet()), "insiders of " + thing.prefix());
                thing.insiders().forEach((role, token) -> {
                    int status = call(read, thing.at(read.path()), Optional.of(token));
                    if (status != 200) {
                        differences.add(read.endpoint() + " " + role + " in scope: 200, was " + status);
                    }
                });
            }
        }
        assertEquals(List.of(), differences);
    }

    private Set<String> endpoints() {
        return Endpoints.of(packageName(), words());
    }

    private int call(Row row, String path, Optional<String> token) {
        RequestSpecification request = given();
        token.ifPresent(t -> request.auth().oauth2(t));
        if (!row.method().equals("GET")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
            prepare(row.path(), request);
        }
        return request.request(row.method(), path).statusCode();
    }
}
