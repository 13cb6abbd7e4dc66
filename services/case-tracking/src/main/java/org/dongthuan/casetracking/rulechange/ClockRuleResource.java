package org.dongthuan.casetracking.rulechange;

import static org.dongthuan.platform.access.Roles.*;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.dongthuan.casetracking.clock.rule.Rulebook;
import org.dongthuan.platform.time.Vietnam;

/** {@code /api/v1/clock-rules}: the law as the platform counts it is no secret among officers. */
@Path("/api/v1/clock-rules")
@RunOnVirtualThread
public class ClockRuleResource {

    private final Rulebook rulebook;
    private final InstantSource clock;

    ClockRuleResource(Rulebook rulebook, InstantSource clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Every version of every rule: some dozens. */
    public record ClockRules(List<ClockRuleView> items) {}

    @GET
    @RolesAllowed({CO, CC, CP, PP, PO, POL, BK, BKA, UT, SB, ST, DPO, AUD, ADM})
    public ClockRules list() {
        LocalDate today = Vietnam.dayOf(clock.instant());
        return new ClockRules(rulebook.all().stream()
                .map(rule -> ClockRuleView.of(
                        rule,
                        rulebook.inForce(rule.code(), today)
                                .filter(rule::equals)
                                .isPresent()))
                .toList());
    }
}
