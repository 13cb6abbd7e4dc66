package org.dongthuan.casetracking.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.dongthuan.casetracking.cases.app.CaseProgress;
import org.dongthuan.casetracking.cases.app.OpenCase;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.clock.app.ComplaintClocks;
import org.dongthuan.casetracking.incident.proposal.ProposeIncident;
import org.dongthuan.casetracking.membership.ComplaintRef;
import org.dongthuan.casetracking.membership.ComplaintRefs;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.platform.messaging.EventConsumer;
import org.dongthuan.platform.messaging.EventHandlers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Complaints join incidents when filed and cases when accepted. */
@ApplicationScoped
public class ComplaintEventsConsumer {

    private static final List<String> MOVES = List.of(
            "triaged",
            "info-requested",
            "answered",
            "merged",
            "unmerged",
            "declined",
            "started",
            "suspended",
            "resumed",
            "replied",
            "closed",
            "withdrawn",
            "track-added",
            "decline-proposed",
            "level2-assigned",
            "reopened");

    private final EventConsumer consumer;
    private final EventHandlers handlers;
    private final ComplaintRefs complaints;
    private final Membership membership;
    private final OpenCase openCase;
    private final CaseRepository cases;
    private final CaseProgress progress;
    private final Timeline timeline;
    private final ComplaintClocks clocks;
    private final ProposeIncident proposals;

    ComplaintEventsConsumer(
            EventConsumer consumer,
            ObjectMapper json,
            ComplaintRefs complaints,
            Membership membership,
            OpenCase openCase,
            CaseRepository cases,
            CaseProgress progress,
            Timeline timeline,
            ComplaintClocks clocks,
            ProposeIncident proposals) {
        this.consumer = consumer;
        this.complaints = complaints;
        this.membership = membership;
        this.openCase = openCase;
        this.cases = cases;
        this.progress = progress;
        this.timeline = timeline;
        this.clocks = clocks;
        this.proposals = proposals;
        this.handlers = new EventHandlers(json)
                .on("complaint.submitted.v1", ComplaintRef.class, this::submitted)
                .on("complaint.accepted.v1", Moved.class, this::accepted)
                .on("complaint.redirected.v1", Moved.class, this::redirected)
                .on("complaint.disputed.v1", Moved.class, this::disputed);
        for (String word : MOVES) {
            handlers.on("complaint." + word + ".v1", Moved.class, (event, moved) -> moved(moved, word));
        }
    }

    /** What case-tracking needs of a move. {@code tracks}, the newest last, and {@code reasonCode} may be absent. */
    public record Moved(UUID complaintId, String to, List<String> tracks, String reasonCode, Instant at) {

        public Moved {
            tracks = tracks == null ? List.of() : tracks;
        }
    }

    @Incoming("complaint-events-in")
    @Blocking
    void consume(ConsumerRecords<String, String> batch) {
        consumer.consume(batch, handlers);
    }

    private void submitted(ComplaintRef complaint) {
        boolean first = complaints.add(complaint);
        Optional<UUID> incident = membership.place(complaint.complaintId());
        if (first) {
            clocks.filed(filed(complaint), incident);
        }
        if (incident.isEmpty()) {
            proposals.seen(complaint);
        }
    }

    private static ComplaintClocks.Filed filed(ComplaintRef complaint) {
        return new ComplaintClocks.Filed(
                complaint.complaintId(),
                complaint.placeCode(),
                complaint.respondentOrg(),
                complaint.partnerOrg(),
                complaint.submittedAt());
    }

    private void accepted(Moved moved) {
        complaints.moved(moved.complaintId(), moved.to(), moved.at());
        // A complaint is submitted before it is accepted; an unknown one means a lost event, which must not go
        // unnoticed.
        ComplaintRef complaint = complaints
                .find(moved.complaintId())
                .orElseThrow(() -> new IllegalStateException("Accepted, but never told of as submitted"));
        openCase.fromComplaint(complaint);
        if (clocks.concern("accepted", moved.tracks())) {
            tellClocks(complaint, moved, "accepted");
        }
        clocks.joinedCase(complaint.complaintId());
    }

    private void tellClocks(ComplaintRef complaint, Moved moved, String word) {
        clocks.moved(filed(complaint), word, moved.tracks(), Optional.ofNullable(moved.reasonCode()), moved.at());
    }

    /** The record made elsewhere joins what is its own; this one is nobody's member any more. */
    private void redirected(Moved moved) {
        moved(moved, "redirected");
        membership.forwarded(moved.complaintId());
    }

    /** Whoever disputes a reply reopens their case (DOMAIN §2.2). */
    private void disputed(Moved moved) {
        moved(moved, "disputed");
        cases.caseOfComplaint(moved.complaintId()).ifPresent(progress::disputed);
    }

    private void moved(Moved moved, String word) {
        complaints.moved(moved.complaintId(), moved.to(), moved.at());
        if (clocks.concern(word, moved.tracks())) {
            complaints.find(moved.complaintId()).ifPresent(complaint -> tellClocks(complaint, moved, word));
        }
        cases.caseOfComplaint(moved.complaintId()).ifPresent(caseId -> {
            timeline.add(
                    caseId, moved.at(), "complaint." + word, moved.complaintId().toString());
            progress.touch(caseId);
        });
    }
}
