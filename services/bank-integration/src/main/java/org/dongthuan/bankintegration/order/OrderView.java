package org.dongthuan.bankintegration.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.bankintegration.job.Job;
import org.dongthuan.bankintegration.order.OrderStore.Approval;
import org.dongthuan.platform.audit.AuditedObject;

/**
 * An order as people see it.
 *
 * @param state PROPOSED, RUNNING, STOPPED or DONE
 * @param items how many accounts are in which state of the order
 * @param waitingFor why it pauses, for example {@code bank-down}; absent while it moves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderView(
        UUID id,
        UUID incidentId,
        String bankOrg,
        String placeCode,
        String state,
        String createdBy,
        Instant createdAt,
        List<Approval> approvals,
        long total,
        Map<String, Long> items,
        String waitingFor)
        implements AuditedObject {

    static OrderView of(BankOrder order, List<Approval> approvals, Map<String, Long> items, Job job) {
        return new OrderView(
                order.id(),
                order.incidentId(),
                order.bankOrg(),
                order.placeCode(),
                job == null ? order.state() : job.state().name(),
                order.createdBy(),
                order.createdAt(),
                approvals,
                items.values().stream().mapToLong(Long::longValue).sum(),
                items,
                job == null ? null : job.waitingFor());
    }

    @Override
    public String auditedId() {
        return id.toString();
    }
}
