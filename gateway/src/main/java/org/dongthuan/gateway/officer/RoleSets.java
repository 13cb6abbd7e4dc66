package org.dongthuan.gateway.officer;

import java.util.Set;

/** Roles that act together, DOMAIN §1 and §2. */
final class RoleSets {

    static final Set<String> DESK = Set.of("CO");
    static final Set<String> LEAD = Set.of("CO", "CC");
    static final Set<String> CHAIR = Set.of("CC");
    static final Set<String> POLICE = Set.of("CP");
    static final Set<String> BANK = Set.of("BK", "BKA");
    static final Set<String> BANK_SUPERVISOR = Set.of("SB");
    static final Set<String> SUPERVISORS = Set.of("SB", "ST", "CP");
    static final Set<String> JUDGES = Set.of("CO", "DPO");
    static final Set<String> CONTROLLERS = Set.of("PO", "POL", "BK");
    static final Set<String> KEEPERS = Set.of("CC", "DPO");
    static final Set<String> ANSWERABLE = Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "SB", "ST", "DPO");
    /** Roles that say when a paper went out that a deadline asks for. */
    static final Set<String> ATTESTING = Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "DPO");

    /** Roles that have tasks on cases. */
    static final Set<String> WORKERS = Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "DPO");

    /** Roles that have cases and tasks of an incident, and may take their tables along. */
    static final Set<String> CASE_READERS = Set.of("CO", "CC", "CP", "SB", "PO", "POL", "BK", "BKA");

    /** Roles that take anything along from an incident. */
    static final Set<String> EXPORTING = Set.of("CO", "CC", "CP", "SB", "ST", "PO", "POL", "BK", "BKA");

    /** Roles that start long work of any kind. */
    static final Set<String> STARTING = Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "DPO", "ST");

    static final Set<String> BODIES = Set.of("CC", "CP", "SB", "ST");
    static final Set<String> WAIVING = Set.of("CC", "CO", "CP", "SB", "ST");
    static final Set<String> PERFORMERS = Set.of("PO", "POL", "BK", "BKA", "CO", "CC");
    static final Set<String> SIGNATORIES = Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST");
    static final Set<String> CHAINS = Set.of("CO", "CC", "PO", "POL", "UT");

    private RoleSets() {}
}
