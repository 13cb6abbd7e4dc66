package org.dongthuan.casetracking.report.domain;

import static org.dongthuan.platform.access.Roles.CC;
import static org.dongthuan.platform.access.Roles.CO;
import static org.dongthuan.platform.access.Roles.PO;
import static org.dongthuan.platform.access.Roles.POL;
import static org.dongthuan.platform.access.Roles.UT;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.platform.access.Actor;

/** The chains in which a situation is reported: who writes, and who signs. */
public enum Chain {
    /** The utility to its parent company. */
    UTILITY(Set.of(UT), UT),
    /** The post to the post of the province. */
    POST(Set.of(PO, POL), POL),
    /** The commune to the province. */
    COMMUNE(Set.of(CO, CC), CC);

    private final Set<String> writers;
    private final String signatory;

    Chain(Set<String> writers, String signatory) {
        this.writers = writers;
        this.signatory = signatory;
    }

    /** The chain that somebody writes in; empty for those who report in none. */
    public static Optional<Chain> of(Actor who) {
        return Arrays.stream(values()).filter(chain -> chain.writtenBy(who)).findFirst();
    }

    public boolean writtenBy(Actor who) {
        return writers.stream().anyMatch(who::has);
    }

    /** Role of whoever answers for it. */
    public String signatory() {
        return signatory;
    }
}
