package org.dongthuan.intake.complaint.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dongthuan.intake.complaint.domain.Complaint;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.intake.complaint.domain.ComplaintTransitions;
import org.dongthuan.intake.person.Person;
import org.dongthuan.intake.person.PersonRepository;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.crypto.DataKey;
import org.dongthuan.platform.crypto.KeyRing;

/** Opens complaints for the eyes of one caller. The only place where sealed fields become views. */
@Singleton
class ComplaintViews {

    private final PersonRepository people;
    private final KeyRing keys;

    ComplaintViews(PersonRepository people, KeyRing keys) {
        this.people = people;
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
        DataKey key = person.key(keys);
        boolean texts = full && may.narrative();
        String context = "complaint:" + complaint.id();
        return new ComplaintView(
                complaint.id(),
                complaint.code(),
                complaint.personId(),
                may.name() ? person.fullName() : null,
                may.citizenId() ? person.citizenId(keys).masked() : null,
                may.phone() ? person.phone(keys).orElse(null) : null,
                person.interpreter(),
                complaint.channel(),
                complaint.matter(),
                complaint.product(),
                complaint.placeCode(),
                complaint.respondentOrg().orElse(null),
                complaint.partnerOrg().orElse(null),
                complaint.occurredOn(),
                texts ? key.open(complaint.narrative(), context + ":narrative") : null,
                complaint.confirmation(),
                complaint.incidentId().orElse(null),
                complaint.caseId().orElse(null),
                complaint.state(),
                complaint.track().orElse(null),
                complaint.survivorId().orElse(null),
                texts
                        ? complaint
                                .reply()
                                .map(reply -> key.open(reply, context + ":reply"))
                                .orElse(null)
                        : null,
                complaint.submittedAt(),
                complaint.triagedAt().orElse(null),
                complaint.repliedAt().orElse(null),
                actions(complaint, who),
                complaint.version());
    }

    private static List<String> actions(Complaint complaint, Actor who) {
        return ComplaintTransitions.ALL.stream()
                .filter(row -> row.from() == complaint.state())
                .map(ComplaintTransitions.Transition::event)
                .filter(event -> event.roles().stream().anyMatch(who::has))
                .map(ComplaintEvent::path)
                .toList();
    }
}
