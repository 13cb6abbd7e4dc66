package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dongthuan.gateway.client.Acting;
import org.dongthuan.gateway.client.BankIntegrationClient;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.ConsentClient;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.NotificationClient;
import org.dongthuan.gateway.edge.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Sends an action to the service that owns the thing. */
@ApplicationScoped
public class ServiceCalls {

    private final Map<Service, Acting> clients = new EnumMap<>(Service.class);
    private final CaseByCode byCode;
    private final ComplaintsByCode complaints;

    ServiceCalls(
            @RestClient IntakeClient intake,
            @RestClient CaseTrackingClient cases,
            @RestClient BankIntegrationClient bank,
            @RestClient ConsentClient consent,
            @RestClient NotificationClient notification,
            CaseByCode byCode,
            ComplaintsByCode complaints) {
        this.byCode = byCode;
        this.complaints = complaints;
        clients.put(Service.INTAKE, intake);
        clients.put(Service.CASE_TRACKING, cases);
        clients.put(Service.BANK_INTEGRATION, bank);
        clients.put(Service.CONSENT, consent);
        clients.put(Service.NOTIFICATION, notification);
    }

    Acting client(Service service) {
        return clients.get(service);
    }

    /**
     * @param id of the thing at its service; of a part of a thing {@code thing/parts/part}
     * @return page of the job that has begun; empty when it is done already
     * @throws org.dongthuan.gateway.client.ServiceProblem when the service refuses
     */
    Optional<String> send(Action action, String id, String key, Map<String, Object> body) {
        Subject subject = action.subject();
        return switch (subject) {
            case INCIDENT_WORK -> incidentWork(IncidentWork.of(action), id, key, body);
            case CLOCK_RULE -> {
                client(subject.service()).create(subject.collection(), key, with(body, "ruleCode", id));
                yield Optional.empty();
            }
            case REQUEST, NEW_DATA_REQUEST -> {
                client(subject.service()).create(subject.collection(), key, with(body, "caseId", id));
                yield Optional.empty();
            }
            case NEW_DESTRUCTION_ORDER -> {
                client(subject.service()).create(subject.collection(), key, complaints.named(body, "complaintIds"));
                yield Optional.empty();
            }
            case NEW_CLOSURE_SAMPLE, NEW_PARTNER -> {
                client(subject.service()).create(subject.collection(), key, body);
                yield Optional.empty();
            }
            case NEW_REPRESENTATION -> {
                client(subject.service())
                        .create(subject.collection(), key, complaints.named(body, "complaintIds", "representativeIds"));
                yield Optional.empty();
            }
            case CONSENT_CIRCUMSTANCE -> {
                Map<String, Object> said = new HashMap<>(body);
                if ("ONE".equals(said.remove("about"))) {
                    said.put("claimId", id);
                }
                client(subject.service()).many(subject.collection(), action.event(), key, said);
                yield Optional.empty();
            }
            case NEW_CAMPAIGN -> {
                client(subject.service()).create(subject.collection(), key, with(body, "incidentId", id));
                yield Optional.empty();
            }
            case NEW_CONSENT_ENDING -> {
                Map<String, Object> proposal = new HashMap<>(body);
                String[] of = String.valueOf(proposal.remove("of")).split("/");
                proposal.put("incidentId", of[0]);
                proposal.put("bankOrg", of[of.length - 1]);
                client(subject.service()).create(subject.collection(), key, proposal);
                yield Optional.empty();
            }
            case NUMBER_REVEAL -> ask(subject, key, with(body, "kind", "CITIZEN_ID"), "complaintId", id);
            case PHONE_REVEAL -> ask(subject, key, with(body, "kind", "PHONE"), "complaintId", id);
            case PICTURE_REVEAL -> ask(subject, key, with(body, "kind", "PICTURE"), "attachmentId", id);
            case EXCEPTION ->
                thing(
                        subject,
                        id.split("/"),
                        action.event(),
                        key,
                        body.containsKey("caseCode") ? byCode.exception(body) : body);
            case CUSTOMER_LETTERS ->
                page(
                        "customer-letters",
                        client(subject.service()).begin(subject.collection(), id, action.event(), key));
            case JOB -> {
                JobPlace place = JobPlace.of(id.split("/")[0]).orElseThrow(NotFoundException::new);
                client(place.service()).side(place.collection(), "jobs", id.split("/")[1], action.event(), key, body);
                yield Optional.empty();
            }
            default -> thing(subject, id.split("/"), action.event(), key, body);
        };
    }

    /** A request about one thing. */
    private Optional<String> ask(Subject subject, String key, Map<String, Object> body, String about, String id) {
        client(subject.service()).create(subject.collection(), key, with(body, about, id));
        return Optional.empty();
    }

    private Optional<String> incidentWork(IncidentWork work, String id, String key, Map<String, Object> body) {
        Acting client = client(work.service());
        if (work.event().isEmpty()) {
            client.create(work.collection(), key, work.body(id, body));
            return Optional.empty();
        }
        return page(work.collection(), client.many(work.collection(), work.event(), key, work.body(id, body)));
    }

    private Optional<String> thing(Subject subject, String[] id, String event, String key, Map<String, Object> body) {
        Acting client = client(subject.service());
        switch (id.length) {
            case 1 -> client.one(subject.collection(), id[0], event, key, body);
            case 2 -> {
                return page("cases", client.side(subject.collection(), id[0], id[1], event, key, body));
            }
            default -> client.part(subject.collection(), id[0], id[1], id[2], event, key, body);
        }
        return Optional.empty();
    }

    private static Optional<String> page(String collection, Acting.Started started) {
        return Optional.ofNullable(started)
                .map(Acting.Started::jobId)
                .filter(job -> JobPlace.of(collection).isPresent())
                .map(job -> Subject.JOB.page(collection + "/" + job));
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }
}
