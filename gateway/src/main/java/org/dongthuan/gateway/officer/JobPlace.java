package org.dongthuan.gateway.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dongthuan.gateway.edge.Service;

/** Collections that are worked on as a whole, whose service that is, and who may follow the work. */
public enum JobPlace {
    TASKS(Service.CASE_TRACKING, "tasks", RoleSets.WORKERS),
    CASES(Service.CASE_TRACKING, "cases", Set.of("CC", "SB")),
    EXPORTS(Service.CASE_TRACKING, "exports", RoleSets.EXPORTING),
    ACCOUNTS(Service.BANK_INTEGRATION, "accounts", Set.of("CO", "CC")),
    CUSTOMER_LETTERS(Service.BANK_INTEGRATION, "customer-letters", RoleSets.BANK),
    CONSENT_CLAIMS(Service.CONSENT, "consent-claims", Set.of("CO", "DPO")),
    DESTRUCTION_ORDERS(Service.INTAKE, "destruction-orders", Set.of("CC"));

    private final Service service;
    private final String collection;
    private final Set<String> roles;

    JobPlace(Service service, String collection, Set<String> roles) {
        this.service = service;
        this.collection = collection;
        this.roles = roles;
    }

    static Optional<JobPlace> of(String collection) {
        return Arrays.stream(values())
                .filter(place -> place.collection.equals(collection))
                .findFirst();
    }

    /** Places whose work this officer can look through; the services of the others tell of single jobs only. */
    static List<JobPlace> listedFor(Officer officer) {
        return Stream.of(TASKS, CASES, EXPORTS)
                .filter(place -> place.isFor(officer))
                .toList();
    }

    Service service() {
        return service;
    }

    public String collection() {
        return collection;
    }

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::has);
    }
}
