package org.dongthuan.gateway.officer;

import java.util.Locale;
import java.util.Set;

/** Parts of the officers' portal and the roles that have work there (contracts/access/matrix.md). */
public enum Area {
    TASKS(Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "DPO")),
    QUEUE(RoleActions.ROLES),
    COMPLAINTS(Set.of("CO", "CC", "CP", "PO", "POL", "UT", "DPO")),
    CASES(Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "DPO")),
    INCIDENTS(Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST", "DPO", "AUD")),
    DEADLINES(Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "SB", "ST", "DPO", "AUD")),
    ACCOUNTS(Set.of("CO", "CC", "CP", "BK", "BKA", "SB")),
    CLOSURE_ORDERS(Set.of("CO", "CC", "BK", "BKA", "SB")),
    INQUIRIES(Set.of("CO", "CC")),
    CONSENT_CLAIMS(Set.of("CO", "CC", "CP", "DPO", "PO", "POL", "BK", "BKA", "SB")),
    KEEP_CONSENTS(Set.of("CO", "CC", "CP", "DPO", "PO", "POL", "BK", "BKA", "SB")),
    MESSAGES(Set.of("CO", "CC")),
    /** Who read or changed what, and the proofs of it. */
    AUDIT_LOG(Set.of("AUD", "DPO")),
    /** What belongs to an incident. */
    MEMBERS(Set.of("CO", "CC", "CP", "PO", "POL", "UT", "DPO")),
    /** Cases an incident ends without. */
    EXCEPTIONS(Set.of("CO", "CC", "CP", "SB", "DPO")),
    /** Merging and splitting cases. */
    CASE_PARTS(Set.of("CC")),
    /** Long work. */
    JOBS(Set.of("CO", "CC", "SB", "DPO")),
    /** Reporting an incident. */
    REPORT(Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT")),
    /** Filing for somebody who stands at the desk. */
    DESK(Set.of("CO", "CC"));

    private final Set<String> roles;

    Area(Set<String> roles) {
        this.roles = roles;
    }

    public boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::has);
    }

    /** Whether the menu leads there; the others are reached from what they are about. */
    boolean isListed() {
        return this != REPORT && this != MEMBERS && this != EXCEPTIONS && this != CASE_PARTS && this != JOBS;
    }

    public String path() {
        return switch (this) {
            case QUEUE -> "/officer";
            case DESK -> "/officer/complaints/new";
            case REPORT -> "/officer/incidents/new";
            default -> "/officer/" + code();
        };
    }

    /** Key of its label. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
