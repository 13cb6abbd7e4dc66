package org.dongthuan.gateway.officer;

import java.util.Locale;
import java.util.Set;

/** Parts of the officers' portal and the roles that have work there (contracts/access/matrix.md). */
public enum Area {
    TASKS(Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "DPO")),
    QUEUE(RoleActions.ROLES),
    COMPLAINTS(Set.of("CO", "CC", "CP", "PO", "POL", "UT", "DPO")),
    /** Complaints that went to an agency outside the platform; reached from the complaints. */
    TRANSFERS(Set.of("CO", "CC"), Set.of()),
    /** Who speaks for many people with one complaint. */
    REPRESENTATIONS(Set.of("CO", "CC")),
    CASES(Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT", "SB", "DPO")),
    INCIDENTS(Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "UT", "SB", "ST", "DPO", "AUD")),
    DEADLINES(Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "SB", "ST", "DPO", "AUD")),
    ACCOUNTS(Set.of("CO", "CC", "CP", "BK", "BKA", "SB")),
    /** Who is on a bank's list and never complained; reached from the incident. */
    PROACTIVE_LIST(Set.of("CO", "CC"), Set.of()),
    CLOSURE_ORDERS(Set.of("CO", "CC", "BK", "BKA", "SB")),
    /** Both sides' messages as evidence; reached from the account or the order. */
    EXCHANGE_EVIDENCE(Set.of("BK", "BKA"), Set.of()),
    /** Random samples of closures, which the supervisor of banks draws. */
    CLOSURE_SAMPLES(Set.of("CO", "CC", "BK", "BKA", "SB"), Set.of("CC", "BKA", "SB")),
    /** What a bank or the post is asked in writing; the others come from the incident. */
    FORMAL_REQUESTS(
            Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "SB", "AUD"),
            Set.of("CC", "PO", "POL", "BK", "BKA")),
    /** Banks' letters to their customers; reached from the request they belong to. */
    CUSTOMER_LETTERS(Set.of("CO", "CC", "BK", "BKA", "SB"), Set.of()),
    INQUIRIES(Set.of("CO", "CC")),
    CONSENT_CLAIMS(Set.of("CO", "CC", "CP", "DPO", "PO", "POL", "BK", "BKA", "SB")),
    KEEP_CONSENTS(Set.of("CO", "CC", "CP", "DPO", "PO", "POL", "BK", "BKA", "SB")),
    /** Many of these ended at once; reached from them. */
    CONSENT_ENDINGS(Set.of("CO", "CC", "DPO", "BK", "BKA", "SB"), Set.of()),
    MESSAGES(Set.of("CO", "CC")),
    /** Who read or changed what, and the proofs of it. */
    AUDIT_LOG(Set.of("AUD", "DPO")),
    /** What belongs to an incident. */
    MEMBERS(Set.of("CO", "CC", "CP", "PO", "POL", "UT", "DPO"), Set.of()),
    /** One text to everybody of an incident; reached from it. */
    CAMPAIGNS(Set.of("CC"), Set.of()),
    /** Cases an incident ends without. */
    EXCEPTIONS(Set.of("CO", "CC", "CP", "SB", "DPO"), Set.of()),
    /** Merging and splitting cases. */
    CASE_PARTS(Set.of("CC"), Set.of()),
    /** Long work. */
    JOBS(RoleSets.STARTING),
    /** What officers take along from an incident; reached from it. */
    EXPORTS(RoleSets.EXPORTING, Set.of()),
    /** Sheets to hang up; reached from the incident. */
    POSTERS(RoleSets.LEAD, Set.of()),
    /** Reporting an incident. */
    REPORT(Set.of("CO", "CC", "CP", "PO", "POL", "BK", "BKA", "UT"), Set.of()),
    /** Writing a commitment down; reached from its incident. */
    COMMITMENTS(Set.of("CO", "CC", "PO", "POL"), Set.of()),
    /** Filing for somebody who stands at the desk. */
    DESK(Set.of("CO", "CC")),
    /** What controllers owe the authority; the commune comes to one from its incident. */
    VIOLATION_NOTICES(
            Set.of("CO", "CC", "CP", "PP", "PO", "POL", "BK", "BKA", "SB", "ST", "DPO", "AUD"),
            Set.of("PP", "PO", "POL", "BK", "BKA", "SB", "ST", "DPO", "AUD")),
    /** What persons ask of the controllers of their data. */
    DATA_REQUESTS(Set.of("CO", "CC", "PO", "POL", "BK", "BKA", "DPO")),
    /** Information on crime; nobody but the police knows of it. */
    CRIME_FILES(Set.of("CP", "PP")),
    /** Requests to see what is hidden. */
    REVEALS(Set.of("CO", "CC", "CP", "DPO")),
    /** Pictures nobody had the right to take. */
    DESTRUCTION_ORDERS(Set.of("CC", "PO", "POL", "BK", "BKA", "DPO")),
    DESTRUCTION_CERTIFICATES(
            Set.of("CC", "PO", "POL", "BK", "BKA", "DPO", "AUD"), Set.of("PO", "POL", "BKA", "DPO", "AUD")),
    /** Systems of other organisations that hear of events. */
    PARTNERS(Set.of("ADM")),
    /** What clocks follow, and by whom it was changed. */
    RULES(Set.of("ADM", "DPO", "AUD")),
    /** A file's chain of custody; reached from the complaint or the request. */
    EVIDENCE(Set.of("CO", "CC", "CP", "DPO"), Set.of());

    /** Areas that belong together in the menu, in the order of the menu. */
    public enum Group {
        CASEWORK,
        BANK,
        PAPERS,
        DATA,
        OVERSIGHT;

        /** Key of its label. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Set<String> roles;
    private final Set<String> listedFor;

    Area(Set<String> roles) {
        this(roles, roles);
    }

    /** @param listedFor roles whose menu leads there; the others come from what it is about */
    Area(Set<String> roles, Set<String> listedFor) {
        this.roles = roles;
        this.listedFor = listedFor;
    }

    public boolean isFor(Officer officer) {
        return roles.stream().anyMatch(officer::has);
    }

    /** Whether the officer's menu leads there. */
    boolean isListedFor(Officer officer) {
        return listedFor.stream().anyMatch(officer::has);
    }

    Group group() {
        return switch (this) {
            case ACCOUNTS, PROACTIVE_LIST, CLOSURE_ORDERS, CLOSURE_SAMPLES, INQUIRIES, KEEP_CONSENTS, CONSENT_ENDINGS ->
                Group.BANK;
            case FORMAL_REQUESTS, CUSTOMER_LETTERS, EXCHANGE_EVIDENCE, MESSAGES, CAMPAIGNS -> Group.PAPERS;
            case CONSENT_CLAIMS,
                    VIOLATION_NOTICES,
                    DATA_REQUESTS,
                    REVEALS,
                    DESTRUCTION_ORDERS,
                    DESTRUCTION_CERTIFICATES,
                    EVIDENCE -> Group.DATA;
            case DEADLINES, JOBS, AUDIT_LOG, PARTNERS, RULES -> Group.OVERSIGHT;
            default -> Group.CASEWORK;
        };
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
