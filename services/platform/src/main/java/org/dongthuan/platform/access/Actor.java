package org.dongthuan.platform.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The caller of a request, or the system itself.
 *
 * @param id subject of the token; {@code system} for timers and consumers
 * @param roles role codes
 * @param org organisation code; absent for citizens and services
 * @param communes codes of the communes the caller works for
 * @param provinces codes of the provinces a provincial body works for
 * @param personId the citizen's own person; absent for everybody else
 * @param complaintId the complaint a citizen signed in with; absent for everybody else
 */
public record Actor(
        String id,
        Set<String> roles,
        Optional<String> org,
        Set<String> communes,
        Set<String> provinces,
        Optional<UUID> personId,
        Optional<UUID> complaintId) {

    /** Timers, matchers and consumers: {@code SYS} of DOMAIN §1. It takes no human decision. */
    public static final Actor SYSTEM = new Actor(
            "system", Set.of("SYS"), Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    /** Nobody: an anonymous call to a public endpoint. */
    public static final Actor ANONYMOUS =
            new Actor("anonymous", Set.of(), Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** One role for records that hold one: the alphabetically first, which is stable. */
    public String primaryRole() {
        return roles.stream().sorted().findFirst().orElse("NONE");
    }
}
