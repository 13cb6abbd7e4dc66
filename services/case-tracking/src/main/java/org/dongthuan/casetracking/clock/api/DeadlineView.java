package org.dongthuan.casetracking.clock.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.casetracking.clock.domain.Cause;
import org.dongthuan.casetracking.clock.domain.DeadlineChange;
import org.dongthuan.casetracking.clock.domain.DeadlineState;
import org.dongthuan.casetracking.clock.domain.Inputs;
import org.dongthuan.casetracking.clock.rule.Rule;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * A deadline.
 *
 * @param overdue not done though the time is over
 * @param late done after it was due
 * @param code of the case, or of the complaint before there is one; absent where the caller does not know of it
 * @param causes that may be given; only on the single view, like history
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadlineView(
        UUID id,
        String ruleCode,
        int ruleVersion,
        String calendarVersion,
        String subjectKind,
        UUID subjectId,
        UUID caseId,
        String code,
        UUID incidentId,
        String placeCode,
        String responsibleRole,
        String responsibleOrg,
        String escalatedTo,
        DeadlineState state,
        Instant startedAt,
        Instant recordedAt,
        Instant dueAt,
        boolean provisional,
        boolean overdue,
        Instant metAt,
        boolean late,
        CauseView cause,
        List<String> actions,
        InputsView inputs,
        RuleView rule,
        List<String> causes,
        List<ChangeView> history,
        int version)
        implements AuditedObject {

    /** Why it was missed. The officer who said so stands in the audit log. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CauseView(String code, String text, Instant at) {
        static CauseView of(Cause cause) {
            return new CauseView(cause.code(), cause.text(), cause.at());
        }
    }

    /** What the due instant was computed from. @param paused seconds for hours, else days */
    public record InputsView(
            String startFact,
            boolean remote,
            boolean complex,
            String length,
            int extendedBy,
            int extensions,
            long paused) {
        static InputsView of(Inputs inputs, Rule rule) {
            return new InputsView(
                    inputs.startFact(),
                    inputs.remote(),
                    inputs.complex(),
                    rule.length(inputs.remote(), inputs.complex()).toString(),
                    inputs.extendedBy(),
                    inputs.extensions(),
                    inputs.paused());
        }
    }

    /** Where the rule comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleView(String source, Rule.Mark mark, String told, String note) {
        static RuleView of(Rule rule) {
            return new RuleView(rule.source(), rule.mark(), rule.told(), rule.note());
        }
    }

    /** One thing that happened to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            String event,
            DeadlineState from,
            DeadlineState to,
            Instant dueBefore,
            Instant dueAfter,
            String role,
            String org,
            String reasonCode,
            Instant effectiveAt,
            Instant recordedAt) {
        static ChangeView of(DeadlineChange change) {
            return new ChangeView(
                    change.event(),
                    change.from(),
                    change.to(),
                    change.dueBefore(),
                    change.dueAfter(),
                    change.role(),
                    change.org().orElse(null),
                    change.reasonCode().orElse(null),
                    change.effectiveAt(),
                    change.recordedAt());
        }
    }

    @Override
    @JsonIgnore
    public String auditedId() {
        return id.toString();
    }
}
