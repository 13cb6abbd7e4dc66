package org.dongthuan.gateway.officer;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.gateway.edge.Service;

/** Collections that are worked on as a whole, whose service that is, and who may follow the work. */
enum JobPlace {
    CASES(Service.CASE_TRACKING, "cases", Set.of("CC", "SB")),
    ACCOUNTS(Service.BANK_INTEGRATION, "accounts", Set.of("CO", "CC")),
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

    Service service() {
        return service;
    }

    String collection() {
        return collection;
    }

    boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::has);
    }
}
