package org.dongthuan.notification.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.notification.message.app.QueueMessage;
import org.dongthuan.notification.message.domain.NewMessage;
import org.dongthuan.notification.message.domain.Purpose;
import org.dongthuan.notification.template.Templates;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.audit.Audited;
import org.dongthuan.platform.audit.AuditedId;
import org.dongthuan.platform.job.JobHandler;
import org.dongthuan.platform.job.Jobs;
import org.dongthuan.platform.problem.DomainException;

/**
 * One text to everybody of an incident. The job only queues: quiet hours, retries and the pace of the line are those of any
 * text. A row done again queues nothing, because a campaign has one message for each person.
 */
@ApplicationScoped
public class Campaigns implements JobHandler {

    private static final String KIND = "campaign";
    private static final String FOR_CAMPAIGNS = "CAMPAIGN_";
    private static final String LANGUAGE = "vi";

    private final Audience audience;
    private final Templates templates;
    private final QueueMessage queue;
    private final Jobs jobs;
    private final InstantSource clock;

    Campaigns(Audience audience, Templates templates, QueueMessage queue, Jobs jobs, InstantSource clock) {
        this.audience = audience;
        this.templates = templates;
        this.queue = queue;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @return id of the job
     * @throws DomainException 422 when there is no such text, or nobody to be told
     */
    @Transactional
    @Audited(action = "start-campaign", object = "incident")
    public UUID start(@AuditedId UUID incidentId, String template, Actor by) {
        boolean known = template.startsWith(FOR_CAMPAIGNS)
                && templates.find(template, LANGUAGE, clock.instant()).isPresent();
        if (!known) {
            throw DomainException.invalid("template", "campaign-template", "No such text is meant for campaigns.");
        }
        List<String> cases = audience.cases(incidentId, by.communes());
        if (cases.isEmpty()) {
            throw DomainException.invalid(
                    "incidentId", "somebody-to-tell", "Nobody of this incident is in your scope.");
        }
        JsonNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("campaignId", UUID.randomUUID().toString())
                .put("template", template);
        return jobs.start(KIND, parameters, cases);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String row(JsonNode parameters, String subject) {
        Optional<Audience.Reached> reached = audience.find(UUID.fromString(subject));
        if (reached.isEmpty()) {
            return "CASE_MERGED"; // since the campaign began; its person is reached by the surviving case
        }
        Audience.Reached who = reached.get();
        boolean fresh = queue.queue(new NewMessage(
                Purpose.CAMPAIGN,
                UUID.fromString(parameters.get("campaignId").asText()),
                "",
                who.personId(),
                who.caseId(),
                who.code(),
                parameters.get("template").asText(),
                null));
        return fresh ? "QUEUED" : "ALREADY_QUEUED";
    }
}
