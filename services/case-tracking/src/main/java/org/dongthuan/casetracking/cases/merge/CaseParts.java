package org.dongthuan.casetracking.cases.merge;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** Facts for whoever keeps a case's id: which one to keep instead, and for which complaints and accounts. */
public final class CaseParts {

    private CaseParts() {}

    /** {@code case.merged.v1}: {@code caseId} is over, {@code survivorId} has all that is listed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Merged(
            UUID caseId,
            String code,
            UUID personId,
            UUID survivorId,
            String survivorCode,
            UUID survivorPersonId,
            UUID incidentId,
            List<UUID> complaintIds,
            List<UUID> accountIds,
            Instant at)
            implements DomainEvent {

        @Override
        @JsonIgnore
        public String eventType() {
            return "case.merged.v1";
        }

        @Override
        @JsonIgnore
        public String aggregateType() {
            return "case";
        }

        @Override
        @JsonIgnore
        public String aggregateId() {
            return caseId.toString();
        }
    }

    /** {@code case.split.v1}: what is listed was part of {@code caseId} and is part of {@code newCaseId} now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Split(
            UUID caseId,
            String code,
            UUID personId,
            UUID newCaseId,
            String newCode,
            UUID newPersonId,
            UUID incidentId,
            List<UUID> complaintIds,
            List<UUID> accountIds,
            Instant at)
            implements DomainEvent {

        @Override
        @JsonIgnore
        public String eventType() {
            return "case.split.v1";
        }

        @Override
        @JsonIgnore
        public String aggregateType() {
            return "case";
        }

        @Override
        @JsonIgnore
        public String aggregateId() {
            return caseId.toString();
        }
    }
}
