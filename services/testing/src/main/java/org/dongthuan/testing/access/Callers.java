package org.dongthuan.testing.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.testing.TestIssuer;

/** Tokens of every role of DOMAIN §1, in the demo's commune and province or somewhere else. */
public final class Callers {

    /** Whoever comes without a token. */
    public static final String ANONYMOUS = "anonymous";

    /** Every column the matrix must have. */
    public static final List<String> ALL = List.of(
            ANONYMOUS, "CIT", "CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST", "DPO", "AUD", "ADM",
            "SERVICE");

    /** Roles that no place or organisation narrows. */
    static final Set<String> UNBOUND = Set.of(ANONYMOUS, "DPO", "AUD", "ADM", "SERVICE");

    private static final Set<String> PROVINCIAL = Set.of("PP", "SB", "ST");

    private Callers() {}

    /** A token of the role for commune 19432 or its province, before and after the merger; empty for {@link #ANONYMOUS}. */
    public static Optional<String> here(String role, String org) {
        return token(role, org, "19432", "45", "44");
    }

    /** Such tokens of several roles of one organisation, by role. */
    public static Map<String, String> here(List<String> roles, String org) {
        return roles.stream().collect(Collectors.toMap(r -> r, r -> here(r, org).orElseThrow()));
    }

    /** A token of the role for another commune, province, organisation or person. */
    static Optional<String> elsewhere(String role) {
        return token(role, "ORG-ELSEWHERE", "19435", "46");
    }

    private static Optional<String> token(String role, String org, String commune, String... provinces) {
        String id = role.toLowerCase(Locale.ROOT) + "-" + org;
        return switch (role) {
            case ANONYMOUS -> Optional.empty();
            case "CIT" ->
                Optional.of(TestIssuer.citizen(
                        UUID.randomUUID().toString(), UUID.randomUUID().toString()));
            case "SERVICE" -> Optional.of(TestIssuer.service("notification"));
            default ->
                Optional.of(
                        PROVINCIAL.contains(role)
                                ? TestIssuer.provincial(id, role, org, provinces)
                                : TestIssuer.officer(id, role, org, commune));
        };
    }
}
