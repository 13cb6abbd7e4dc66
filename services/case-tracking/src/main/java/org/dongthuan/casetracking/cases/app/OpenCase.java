package org.dongthuan.casetracking.cases.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.casetracking.cases.domain.CaseEvents;
import org.dongthuan.casetracking.cases.domain.CaseFile;
import org.dongthuan.casetracking.cases.domain.CaseState;
import org.dongthuan.casetracking.cases.domain.Origin;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.CaseRepository;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.casetracking.incident.store.Places;
import org.dongthuan.casetracking.membership.ComplaintRef;
import org.dongthuan.casetracking.membership.Membership;
import org.dongthuan.casetracking.task.Tasks;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.messaging.MalformedEvent;
import org.dongthuan.platform.outbox.Outbox;
import org.dongthuan.platform.time.Vietnam;

/** Opens the person's case in an incident, or joins the one they have, from a complaint or from a bank's list. */
@ApplicationScoped
public class OpenCase {

    private final CaseRepository cases;
    private final AccountRefs accounts;
    private final Membership membership;
    private final Places places;
    private final Tasks tasks;
    private final Timeline timeline;
    private final CaseProgress progress;
    private final Outbox outbox;
    private final InstantSource clock;

    OpenCase(
            CaseRepository cases,
            AccountRefs accounts,
            Membership membership,
            Places places,
            Tasks tasks,
            Timeline timeline,
            CaseProgress progress,
            Outbox outbox,
            InstantSource clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.membership = membership;
        this.places = places;
        this.tasks = tasks;
        this.timeline = timeline;
        this.progress = progress;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A complaint was accepted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fromComplaint(ComplaintRef complaint) {
        cases.lockPerson(complaint.personId());
        Instant now = clock.instant();
        UUID incidentId = membership.incidentOf(complaint.complaintId()).orElse(null);
        // A bank's list may have opened it before, in an incident and under the code of a complaint that was not
        // accepted yet.
        Optional<CaseFile> known =
                cases.ofPerson(complaint.personId(), incidentId).or(() -> cases.livingOfCode(complaint.code()));
        if (known.isEmpty()) {
            CaseFile file = open(
                    new CaseFile.Opening(
                            complaint.code(),
                            complaint.personId(),
                            complaint.citizenIdRef(),
                            incidentId,
                            Origin.COMPLAINT,
                            complaint.placeCode(),
                            province(complaint.placeCode(), now),
                            complaint.partnerOrg()),
                    List.of(complaint.complaintId()),
                    now);
            timeline.add(
                    file.id(),
                    now,
                    "complaint.accepted",
                    complaint.complaintId().toString());
        } else if (cases.addComplaint(known.get().id(), complaint.complaintId())) {
            joined(known.get(), complaint, now);
        }
    }

    /** What {@code person.listed.v1} tells. */
    public record Listed(
            UUID personId, String citizenIdRef, UUID incidentId, UUID accountId, String placeCode, String code) {}

    /** A bank's list names the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fromList(Listed listed) {
        cases.lockPerson(listed.personId());
        Instant now = clock.instant();
        CaseFile file = cases.ofPerson(listed.personId(), listed.incidentId())
                .or(() -> standingAlone(listed, now))
                .orElseGet(() -> open(
                        new CaseFile.Opening(
                                listed.code(),
                                listed.personId(),
                                listed.citizenIdRef(),
                                listed.incidentId(),
                                Origin.EX_OFFICIO,
                                listed.placeCode(),
                                province(listed.placeCode(), now),
                                null),
                        List.of(),
                        now));
        accounts.link(listed.accountId(), listed.incidentId(), file.id(), listed.personId());
        timeline.add(file.id(), now, "account.listed", listed.accountId().toString());
        progress.touch(file.id());
    }

    /** The case of a complaint accepted before anybody knew of the incident: the list shows that it belongs there. */
    private Optional<CaseFile> standingAlone(Listed listed, Instant now) {
        Optional<CaseFile> file = cases.livingOfCode(listed.code())
                .filter(known ->
                        known.incidentId().map(listed.incidentId()::equals).orElse(true));
        file.filter(known -> known.incidentId().isEmpty()).ifPresent(alone -> {
            alone.belongsTo(listed.incidentId());
            membership.takeIn(alone.id(), listed.incidentId());
            cases.complaintsOf(alone.id())
                    .forEach(complaint -> outbox.record(new CaseEvents.ComplaintJoined(
                            alone.id(),
                            alone.code(),
                            complaint,
                            alone.personId(),
                            alone.citizenIdRef(),
                            listed.incidentId(),
                            now)));
        });
        return file;
    }

    private void joined(CaseFile file, ComplaintRef complaint, Instant now) {
        if (complaint.partnerOrg() != null) {
            file.referredBy(complaint.partnerOrg());
        }
        if (file.state() != CaseState.OPEN) {
            tasks.createReplyFor(file, now);
        }
        outbox.record(new CaseEvents.ComplaintJoined(
                file.id(),
                file.code(),
                complaint.complaintId(),
                file.personId(),
                file.citizenIdRef(),
                file.incidentId().orElse(null),
                now));
        timeline.add(file.id(), now, "complaint.joined", complaint.complaintId().toString());
        progress.touch(file.id());
    }

    private CaseFile open(CaseFile.Opening opening, List<UUID> complaintIds, Instant now) {
        CaseFile file = new CaseFile(UUID.randomUUID(), opening, now);
        cases.persistAndFlush(file);
        complaintIds.forEach(id -> cases.addComplaint(file.id(), id));
        cases.history(file, "open", null, Actor.SYSTEM, opening.origin().name(), now);
        outbox.record(new CaseEvents.Opened(
                file.id(),
                file.code(),
                file.personId(),
                file.citizenIdRef(),
                opening.incidentId(),
                opening.origin(),
                complaintIds,
                now));
        return file;
    }

    private String province(String placeCode, Instant now) {
        return places.provinceOf(placeCode, Vietnam.dayOf(now))
                .orElseThrow(() -> new MalformedEvent("unknown administrative unit"));
    }
}
