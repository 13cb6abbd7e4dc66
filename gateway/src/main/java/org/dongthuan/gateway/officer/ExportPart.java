package org.dongthuan.gateway.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What can be taken along from an incident, and who gets it (contracts/openapi/case-tracking.yaml, startExport). */
public enum ExportPart {
    SITUATION(Set.of("CO", "CC", "CP", "SB", "ST")),
    CASES(RoleSets.CASE_READERS),
    ACCOUNTS(Set.of("CO", "CC", "CP", "SB")),
    TASKS(RoleSets.CASE_READERS),
    DEADLINES(RoleSets.EXPORTING),
    OBLIGATIONS(RoleSets.EXPORTING);

    private final Set<String> roles;

    ExportPart(Set<String> roles) {
        this.roles = roles;
    }

    static List<ExportPart> offered(Officer officer) {
        return Arrays.stream(values())
                .filter(part -> part.roles.stream().anyMatch(officer::has))
                .toList();
    }

    public String code() {
        return name();
    }
}
