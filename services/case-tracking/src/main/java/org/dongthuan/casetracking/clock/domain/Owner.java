package org.dongthuan.casetracking.clock.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who has to act. @param org null where the agency follows from the place alone */
@Embeddable
public record Owner(
        @Column(name = "responsible_role") String role,
        @Column(name = "responsible_org") String org) {}
