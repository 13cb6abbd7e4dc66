package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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

    ServiceCalls(
            @RestClient IntakeClient intake,
            @RestClient CaseTrackingClient cases,
            @RestClient BankIntegrationClient bank,
            @RestClient ConsentClient consent,
            @RestClient NotificationClient notification) {
        clients.put(Service.INTAKE, intake);
        clients.put(Service.CASE_TRACKING, cases);
        clients.put(Service.BANK_INTEGRATION, bank);
        clients.put(Service.CONSENT, consent);
        clients.put(Service.NOTIFICATION, notification);
    }

    /**
     * @param id of the thing at its service
     * @throws org.dongthuan.gateway.client.ServiceProblem when the service refuses
     */
    void send(Action action, String id, String key, Map<String, Object> body) {
        Subject subject = action.subject();
        if (subject == Subject.INCIDENT_WORK) {
            IncidentWork work = IncidentWork.of(action);
            Acting client = clients.get(work.service());
            if (work.event().isEmpty()) {
                client.create(work.collection(), key, work.body(id, body));
            } else {
                client.many(work.collection(), work.event(), key, work.body(id, body));
            }
        } else if (subject == Subject.REQUEST) {
            Map<String, Object> request = new HashMap<>(body);
            request.put("caseId", id);
            clients.get(subject.service()).create(subject.collection(), key, request);
        } else {
            clients.get(subject.service()).one(subject.collection(), id, action.event(), key, body);
        }
    }
}
