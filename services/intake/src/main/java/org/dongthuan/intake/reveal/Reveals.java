package org.dongthuan.intake.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.intake.attachment.AttachmentRepository;
import org.dongthuan.intake.attachment.KnownFile;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.Track;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.rule.EvidenceRules;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Asks and decides; looking is {@link LookThrough}. */
@ApplicationScoped
public class Reveals {

    private final RevealRepository requests;
    private final AttachmentRepository files;
    private final PersonNumbers numbers;
    private final ComplaintRepository complaints;
    private final EvidenceRules rules;
    private final KeyRing keys;
    private final CurrentActor actor;
    private final InstantSource clock;

    Reveals(
            RevealRepository requests,
            AttachmentRepository files,
            PersonNumbers numbers,
            ComplaintRepository complaints,
            EvidenceRules rules,
            KeyRing keys,
            CurrentActor actor,
            InstantSource clock) {
        this.requests = requests;
        this.files = files;
        this.numbers = numbers;
        this.complaints = complaints;
        this.rules = rules;
        this.keys = keys;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @throws DomainException 403 when none of the caller's roles may ask for such a thing, 404 when it is not theirs to
     *     know, 422 when it needs no reveal or would show a denouncer
     */
    @Transactional
    @Audited(action = "ask-reveal", object = "reveal")
    public RevealView ask(NewReveal wanted) {
        Actor by = actor.get();
        String role = wanted.kind()
                .askerRole(by)
                .orElseThrow(() -> new DomainException(
                        CommonProblem.FORBIDDEN, "'" + wanted.kind() + "' is not revealed to this role."));
        Complaint complaint = wanted.kind() == RevealKind.PICTURE ? ofPicture(wanted) : ofPerson(wanted, by);
        if (complaint.on(Track.DENUNCIATION)) {
            // A second person would have to learn of it: only the handler may (Law on Denunciations, 25/2018/QH14).
            throw DomainException.invalid(
                    "kind", "denouncer-protected", "Of a denunciation nothing is revealed to anybody.");
        }
        if (wanted.kind() == RevealKind.PHONE) {
            numbers.requirePhone(complaint);
        }
        RevealRequest request = new RevealRequest(
                wanted.kind(),
                complaint,
                Optional.ofNullable(wanted.attachmentId()).filter(id -> wanted.kind() == RevealKind.PICTURE),
                by,
                role,
                wanted.because(),
                keys,
                clock.instant());
        requests.add(request);
        return view(request);
    }

    /** @throws DomainException 403, 404, 409 as the table and the scope say, 422 when asker and decider are one person */
    @Transactional
    @Audited(action = "decide-reveal", object = "reveal")
    public RevealView move(UUID id, RevealEvent event, RevealDecision with) {
        Actor by = actor.get();
        RevealTransitions.TABLE.requireRole(event, by);
        RevealRequest request = requests.held(id);
        if (request.version() != with.version()) {
            throw DomainException.stale("reveal");
        }
        Instant now = clock.instant();
        switch (event) {
            case APPROVE -> request.approve(by, rules.require(request.kind().ruleSubject(), now), now);
            case REFUSE -> request.refuse(by, code(with), now);
            case WITHDRAW -> request.withdraw(by, now);
            case REVOKE -> {
                request.requireDecider(by);
                request.revoke(code(with), now);
            }
            case LOOK -> throw DomainException.notFound("event of the reveal");
        }
        requests.flush();
        return view(request);
    }

    RevealView view(RevealRequest request) {
        return request.view(actor.get(), keys, clock.instant());
    }

    private Complaint ofPicture(NewReveal wanted) {
        KnownFile known = files.known(required("attachmentId", wanted.attachmentId()));
        known.file().requireKept("reveal");
        if (!known.file().quarantined()) {
            throw DomainException.invalid(
                    "attachmentId", "quarantined-only", "The file is open to whoever may know of it.");
        }
        return known.complaint();
    }

    private Complaint ofPerson(NewReveal wanted, Actor by) {
        Complaint complaint = complaints.inScope(required("complaintId", wanted.complaintId()));
        if (complaint.keepsPersonFrom(by)) {
            throw DomainException.notFound("complaint");
        }
        return complaint;
    }

    private static UUID required(String field, UUID id) {
        if (id == null) {
            throw DomainException.invalid(field, "required", "Say what is to be revealed.");
        }
        return id;
    }

    private static String code(RevealDecision with) {
        if (with.reasonCode() == null) {
            throw DomainException.invalid("reasonCode", "required", "Give the reason.");
        }
        return with.reasonCode();
    }
}
