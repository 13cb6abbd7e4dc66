package org.dongthuan.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/**
 * One person's complaint about one matter: what was filed, and what has happened to it since. Its state moves only by {@link
 * ComplaintTransitions}.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends FiledComplaint {

    /** Learned from events, beside whatever an officer is doing: never written by this entity, no change of version. */
    @Column(name = "incident_id", insertable = false, updatable = false)
    private UUID incidentId;

    /** Like {@code incidentId}. */
    @Column(name = "case_id", insertable = false, updatable = false)
    private UUID caseId;

    /** Like {@code incidentId}. */
    @Column(name = "dispute_until", insertable = false, updatable = false)
    private Instant disputeUntil;

    /** Like {@code incidentId}: the reply that {@code disputeUntil} is about. */
    @Column(name = "dispute_reply_at", insertable = false, updatable = false)
    private Instant disputeReplyAt;

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    /** In the order of their assignment; the first is the main one. Empty before triage. */
    private String[] tracks = {};

    @Column(name = "survivor_id")
    private UUID survivorId;

    @Column(name = "redirected_from")
    private UUID redirectedFrom;

    @Column(name = "redirected_to")
    private UUID redirectedTo;

    @Column(name = "redirected_agency")
    private String redirectedAgency;

    @Column(name = "triaged_at")
    private Instant triagedAt;

    @Embedded
    private Decline decline;

    @Embedded
    private Settlement settlement;

    @Version
    private int version;

    protected Complaint() {}

    /** @param narrative what happened, sealed with the person's key */
    public Complaint(UUID id, String code, UUID personId, String secretHash, Filing filing, byte[] narrative) {
        super(id, code, personId, secretHash, filing, narrative);
        this.state = ComplaintState.SUBMITTED;
    }

    /** An officer takes the complaint for triage and says which track it is. */
    public void take(Track assigned, String officer, Instant at) {
        move(ComplaintEvent.TAKE);
        this.tracks = new String[] {assigned.name()};
        settling().handledBy(officer);
        this.triagedAt = at;
    }

    /** @throws DomainException 422 when it has the track already */
    public void addTrack(Track further) {
        if (tracks().contains(further)) {
            throw DomainException.invalid("track", "new-track", "The complaint has this track already.");
        }
        move(ComplaintEvent.ADD_TRACK);
        this.tracks =
                Stream.concat(Stream.of(tracks), Stream.of(further.name())).toArray(String[]::new);
    }

    /** @param remedies sealed with the person's key */
    public void proposeDecline(Decline.Reason reason, byte[] remedies, String officer) {
        move(ComplaintEvent.PROPOSE_DECLINE);
        this.decline = new Decline(officer, reason, remedies);
    }

    /** @throws DomainException 422 when nobody, or the chair themself, proposed it */
    public void decline(String chair) {
        if (decline == null) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "A refusal is decided once somebody else has proposed it.");
        }
        if (decline.proposedBy().equals(chair)) {
            throw new DomainException(
                    CommonProblem.TWO_PERSONS_REQUIRED, "A refusal is decided by somebody who did not propose it.");
        }
        move(ComplaintEvent.DECLINE);
    }

    /** Not ours: the record made of it elsewhere carries it on. */
    public void forwardTo(Complaint record) {
        move(ComplaintEvent.FORWARD);
        this.redirectedTo = record.id();
        record.redirectedFrom = id();
    }

    /** Not ours either, and the competent agency does not work on complaints here. @param agency code of the register */
    public void transferTo(String agency) {
        move(ComplaintEvent.FORWARD);
        this.redirectedAgency = agency;
    }

    /** @param text sealed with the person's key */
    public void dispute(byte[] text) {
        settling().dispute(text);
        move(ComplaintEvent.DISPUTE);
    }

    /** Another body takes a disputed complaint over. */
    public void assignLevel2(Actor officer) {
        settling().secondLevel(officer);
        move(ComplaintEvent.ASSIGN_LEVEL2);
    }

    /**
     * The same person has already filed the same matter. The survivor is the earlier one, so that the earliest receipt
     * time stays.
     *
     * @throws DomainException 422 when person or matter differ, or when the survivor is the later one or itself merged
     */
    public void mergeInto(Complaint survivor) {
        if (!survivor.personId().equals(personId())) {
            throw DomainException.invalid("survivorId", "same-person", "Only complaints of one person can be merged.");
        }
        if (!isOfMatter(survivor)) {
            throw DomainException.invalid("survivorId", "same-matter", "Only complaints of one matter can be merged.");
        }
        if (survivor.id().equals(id())
                || survivor.state == ComplaintState.MERGED
                || survivor.submittedAt().isAfter(submittedAt())) {
            throw DomainException.invalid(
                    "survivorId", "earliest-survives", "The survivor is the earliest complaint not merged itself.");
        }
        move(ComplaintEvent.MARK_DUPLICATE);
        this.survivorId = survivor.id();
    }

    /** Undoes a merge. */
    public void unmerge() {
        move(ComplaintEvent.UNMERGE);
        this.survivorId = null;
    }

    /** The lead handler begins. */
    public void start(String officer) {
        move(ComplaintEvent.START);
        settling().handledBy(officer);
    }

    /**
     * The approver signs the written reply.
     *
     * @param text sealed with the person's key
     * @throws DomainException 422 when the approver handled the complaint or is not of the body that settles it
     */
    public void reply(byte[] text, Actor approver, Instant at) {
        settling().reply(text, approver, at);
        move(ComplaintEvent.REPLY);
    }

    /**
     * The time to dispute a reply is over.
     *
     * @param reply when that reply was given
     * @return whether this closed the complaint; not when it waits with that reply no more
     */
    public boolean appealPeriodOver(Instant reply) {
        boolean waits = ComplaintTransitions.TABLE.takes(state, ComplaintEvent.APPEAL_PERIOD_OVER)
                && settlement().repliedAt().filter(reply::equals).isPresent();
        if (waits) {
            move(ComplaintEvent.APPEAL_PERIOD_OVER);
        }
        return waits;
    }

    /** Any event that changes nothing but the state. */
    public void move(ComplaintEvent event) {
        this.state = ComplaintTransitions.TABLE.next(state, event);
        if (state != ComplaintState.TRIAGE && state != ComplaintState.NOT_ACCEPTED) {
            decline = null;
        }
    }

    public Optional<UUID> incidentId() {
        return Optional.ofNullable(incidentId);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public ComplaintState state() {
        return state;
    }

    /** In the order of their assignment; empty before triage. */
    public List<Track> tracks() {
        return Stream.of(tracks).map(Track::valueOf).toList();
    }

    public boolean on(Track track) {
        return tracks().contains(track);
    }

    /**
     * Whether these officers must not learn who filed it, nor open what leads there: of a denouncer only the named handler
     * knows (Law on Denunciations, 25/2018/QH14).
     */
    public boolean keepsPersonFrom(Actor who) {
        return on(Track.DENUNCIATION)
                && !who.has(Roles.CIT)
                && settlement().handler().filter(who.id()::equals).isEmpty();
    }

    /**
     * The last instant at which the reply that stands can be disputed; empty while there is none that waits, before
     * case-tracking has told, and on tracks without such a time.
     */
    public Optional<Instant> disputeUntil() {
        return Optional.ofNullable(disputeUntil)
                .filter(until -> state == ComplaintState.REPLIED
                        && settlement()
                                .repliedAt()
                                .filter(disputeReplyAt::equals)
                                .isPresent());
    }

    public Optional<UUID> survivorId() {
        return Optional.ofNullable(survivorId);
    }

    /** The complaint that was forwarded and led to this one. */
    public Optional<UUID> redirectedFrom() {
        return Optional.ofNullable(redirectedFrom);
    }

    public Optional<UUID> redirectedTo() {
        return Optional.ofNullable(redirectedTo);
    }

    /** Code of the agency it went to; empty where a record here carries it on. */
    public Optional<String> redirectedAgency() {
        return Optional.ofNullable(redirectedAgency);
    }

    public Optional<Decline> decline() {
        return Optional.ofNullable(decline);
    }

    /** One without any value is stored as nothing, and read as null. */
    public Settlement settlement() {
        return settlement == null ? new Settlement() : settlement;
    }

    private Settlement settling() {
        this.settlement = settlement();
        return settlement;
    }

    public Optional<Instant> triagedAt() {
        return Optional.ofNullable(triagedAt);
    }

    public int version() {
        return version;
    }
}
