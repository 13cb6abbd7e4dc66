package org.dongthuan.intake.complaint.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.intake.complaint.api.ComplaintView.AnswerView;
import org.dongthuan.intake.complaint.api.ComplaintView.DeclineView;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintState;
import org.dongthuan.intake.complaint.domain.ComplaintTransitions;
import org.dongthuan.intake.complaint.domain.Settlement;
import org.dongthuan.intake.complaint.store.ComplaintRepository;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.intake.transfer.TransferView;
import org.dongthuan.intake.transfer.Transfers;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.access.Roles;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;

/** Opens complaints for the eyes of one caller. The only place where sealed fields become views. */
@Singleton
class ComplaintViews {

    private final ComplaintRepository complaints;
    private final PersonRepository people;
    private final Transfers transfers;
    private final KeyRing keys;

    ComplaintViews(ComplaintRepository complaints, PersonRepository people, Transfers transfers, KeyRing keys) {
        this.complaints = complaints;
        this.people = people;
        this.transfers = transfers;
        this.keys = keys;
    }

    ComplaintView one(Complaint complaint, Actor who) {
        return view(complaint, people.findById(complaint.personId()), who, true);
    }

    /** Rows of a list: without narrative and reply, which nobody reads in a list. */
    Function<Complaint, ComplaintView> rows(List<Complaint> complaints, Actor who) {
        Map<UUID, Person> byId =
                people.findAllById(complaints.stream().map(Complaint::personId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return complaint -> view(complaint, byId.get(complaint.personId()), who, false);
    }

    private ComplaintView view(Complaint complaint, Person person, Actor who, boolean full) {
        FieldAccess may = FieldAccess.of(who, complaint);
        Texts texts = new Texts(complaint, person.key(keys), full && may.narrative());
        Settlement settlement = complaint.settlement();
        return new ComplaintView(
                complaint.id(),
                complaint.code(),
                may.person() ? complaint.personId() : null,
                may.person() ? person.fullName() : null,
                may.citizenId() ? person.citizenId(keys).masked() : null,
                may.phone() ? person.phone(keys).orElse(null) : null,
                full && may.phone() ? person.email(keys).orElse(null) : null,
                person.interpreter(),
                complaint.channel(),
                complaint.matter(),
                complaint.product(),
                complaint.placeCode(),
                complaint.respondentOrg().orElse(null),
                complaint.partnerOrg().orElse(null),
                complaint.occurredOn(),
                texts.open(Optional.of(complaint.narrative()), "narrative"),
                complaint.confirmation(),
                complaint.incidentId().orElse(null),
                complaint.caseId().orElse(null),
                complaint.state(),
                complaint.tracks().stream().findFirst().orElse(null),
                complaint.tracks().isEmpty() ? null : complaint.tracks(),
                complaint.survivorId().orElse(null),
                complaint.redirectedFrom().orElse(null),
                complaint.redirectedTo().orElse(null),
                full ? transfer(complaint, who).orElse(null) : null,
                complaint
                        .decline()
                        .filter(decline -> mayKnow(complaint, who))
                        .map(decline -> new DeclineView(
                                decline.reasonCode(), texts.open(Optional.of(decline.remedies()), "remedies")))
                        .orElse(null),
                full && complaint.state() == ComplaintState.INFO_REQUESTED
                        ? complaints.askedFor(complaint.id()).orElse(null)
                        : null,
                texts.may() ? answers(complaint, texts) : null,
                settlement.level(),
                texts.open(settlement.reply(), "reply"),
                texts.open(settlement.dispute(), "dispute"),
                complaint.submittedAt(),
                complaint.triagedAt().orElse(null),
                settlement.repliedAt().orElse(null),
                complaint.disputeUntil().orElse(null),
                actions(complaint, who),
                complaint.version());
    }

    private List<AnswerView> answers(Complaint complaint, Texts texts) {
        return complaints.answers(complaint.id()).stream()
                .map(one -> new AnswerView(
                        one.askedFor(), texts.open(Optional.ofNullable(one.text()), "answer"), one.role(), one.at()))
                .toList();
    }

    /** Whom a complaint is about (the post office) need not know where it is looked into now. */
    private Optional<TransferView> transfer(Complaint complaint, Actor who) {
        return who.hasAny(Roles.CIT, Roles.CO, Roles.CC, Roles.CP, Roles.UT, Roles.DPO)
                ? transfers.of(complaint)
                : Optional.empty();
    }

    /** What is only proposed is between those who decide. */
    private static boolean mayKnow(Complaint complaint, Actor who) {
        return complaint.state() == ComplaintState.NOT_ACCEPTED || who.hasAny(Roles.CO, Roles.CC);
    }

    /** Opens sealed texts of one complaint, for those who may read them. */
    private record Texts(Complaint complaint, DataKey key, boolean may) {

        String open(Optional<byte[]> sealed, String field) {
            return may
                    ? sealed.map(text -> key.open(text, "complaint:" + complaint.id() + ":" + field))
                            .orElse(null)
                    : null;
        }
    }

    private static List<String> actions(Complaint complaint, Actor who) {
        return ComplaintTransitions.TABLE.actions(complaint.state(), who);
    }
}
