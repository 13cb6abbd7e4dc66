package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.CaseTrackingClient.Incident;
import org.dongthuan.gateway.client.DutyClient;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Writing a commitment down: who answers for what, who does it, how it is measured, by when, and who has to accept it. */
@Path("/officer/commitments/new")
@Authenticated
@RunOnVirtualThread
public class CommitmentDraft {

    private static final int REFUSED = 422;
    private static final int MOST = 100;

    /** Places for obligations at first; more on demand. */
    private static final int PLACES = 2;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance commitmentDraft(
                Page page, CommitmentForm form, CommitmentChoices choices, FieldErrors errors, String key);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final DutyClient duties;
    private final Names names;

    CommitmentDraft(Visitor visitor, @RestClient CaseTrackingClient cases, @RestClient DutyClient duties, Names names) {
        this.visitor = visitor;
        this.cases = cases;
        this.duties = duties;
        this.names = names;
    }

    @GET
    public Response form() {
        Page page = visitor.in(Area.COMMITMENTS);
        String incidentId = Optional.ofNullable(visitor.incident()).orElseThrow(NotFoundException::new);
        Incident incident = cases.incident(incidentId);
        CommitmentChoices choices = CommitmentChoices.of(Optional.of(incident), visitor.officer(), names);
        String org = choices.committing().size() == 1
                ? choices.committing().getFirst().code()
                : "";
        CommitmentForm form = CommitmentForm.blank(incidentId, org, nextNumber(incidentId), PLACES);
        return show(200, page, form, choices, new FieldErrors(), page.newKey());
    }

    @POST
    public Response draft(MultivaluedMap<String, String> sent) {
        Page page = visitor.in(Area.COMMITMENTS);
        CommitmentForm form = CommitmentForm.of(sent);
        String key = Optional.ofNullable(sent.getFirst("key")).orElseGet(page::newKey);
        if (sent.containsKey("more")) {
            return show(200, page, form.withOneMore(), choices(form), new FieldErrors(), key);
        }
        FieldErrors errors = form.check(page);
        if (errors.isEmpty()) {
            try {
                String id = duties.draft(key, form.body(this::roleOf)).id();
                return Pages.goTo(Subject.COMMITMENT.page(id) + "?done=commitment.draft");
            } catch (ServiceProblem problem) {
                FormProblems.explain(problem, form::field, page, errors);
                // The key has made another draft already: this is a new one.
                key = problem.code().equals("idempotency-key-reused") ? page.newKey() : key;
            } catch (ProcessingException noAnswer) {
                errors.add("", page.label("refused", "503"));
            }
        }
        return show(REFUSED, page, form, choices(form), errors.inOrderOf(form.fields()), key);
    }

    /** Whatever was typed is shown again, even while the incident cannot be. */
    private CommitmentChoices choices(CommitmentForm form) {
        return CommitmentChoices.of(
                Part.of(() -> cases.incident(form.incidentId())).optional(), visitor.officer(), names);
    }

    /** Obligations are counted on through all commitments of an incident. */
    private int nextNumber(String incidentId) {
        return Part.of(() -> duties.obligationsOf(incidentId, MOST).items()).optional().orElse(List.of()).stream()
                        .map(one -> one.code().replaceAll("\\D", ""))
                        .filter(digits -> digits.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The chair answers for the committee. */
    private String roleOf(String org) {
        String role = names.roleOf(org);
        return role.equals("CO") ? "CC" : role;
    }

    private static Response show(
            int status, Page page, CommitmentForm form, CommitmentChoices choices, FieldErrors errors, String key) {
        return Pages.html(status, Templates.commitmentDraft(page, form, choices, errors, key), page);
    }
}
