package org.dongthuan.casetracking.crimefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.dongthuan.platform.outbox.DomainEvent;

/** A crime-information file was flagged, opened or moved; the type says which. @param from absent for a new one */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CrimeFileMoved(
        @JsonIgnore String eventType,
        UUID crimeFileId,
        UUID incidentId,
        CrimeFileState from,
        CrimeFileState to,
        Instant at)
        implements DomainEvent {

    /** The type of one that the system flagged. */
    public static final String FLAGGED = "crime-file.flagged.v1";

    @Override
    @JsonIgnore
    public String aggregateType() {
        return "crime-file";
    }

    @Override
    @JsonIgnore
    public String aggregateId() {
        return crimeFileId.toString();
    }
}
