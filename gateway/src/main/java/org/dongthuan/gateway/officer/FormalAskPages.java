package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.ForbiddenException;
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
import org.dongthuan.gateway.client.CaseTrackingClient.Organisation;
import org.dongthuan.gateway.client.FormalRequestClient;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asking a bank or the post of an incident in writing: what, who gets the reply, and by when. */
@Path("/officer/formal-requests/new")
@Authenticated
@RunOnVirtualThread
public class FormalAskPages {

    private static final int REFUSED = 422;
    private static final List<String> ASKED = List.of("PO", "BK");

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance formalAsk(
                Page page, FormalAskForm form, String code, List<Names.Choice> asked, FieldErrors errors, String key);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final FormalRequestClient requests;
    private final Names names;

    FormalAskPages(
            Visitor visitor,
            @RestClient CaseTrackingClient cases,
            @RestClient FormalRequestClient requests,
            Names names) {
        this.visitor = visitor;
        this.cases = cases;
        this.requests = requests;
        this.names = names;
    }

    /** Whether the officer's body asks in writing. */
    static boolean isFor(Officer officer) {
        return officer.has("CC") || officer.has("CP");
    }

    @GET
    public Response form() {
        Page page = asking();
        String incident = Optional.ofNullable(visitor.incident()).orElseThrow(NotFoundException::new);
        return show(
                200, page, FormalAskForm.blank(incident), cases.incident(incident), new FieldErrors(), page.newKey());
    }

    @POST
    public Response ask(MultivaluedMap<String, String> sent) {
        Page page = asking();
        FormalAskForm form = FormalAskForm.of(sent);
        String key = Optional.ofNullable(sent.getFirst("key")).orElseGet(page::newKey);
        if (sent.containsKey("more")) {
            return show(200, page, form.withOneMore(), incident(form), new FieldErrors(), key);
        }
        FieldErrors errors = form.check(page);
        if (errors.isEmpty()) {
            try {
                String id = requests.ask(key, form.body()).id();
                return Pages.goTo(Subject.FORMAL_REQUEST.page(id) + "?done=formal-request.ask");
            } catch (ServiceProblem problem) {
                FormProblems.explain(problem, form::field, page, errors);
                // The key has made another request already: this is a new one.
                key = problem.code().equals("idempotency-key-reused") ? page.newKey() : key;
            } catch (ProcessingException noAnswer) {
                errors.add("", page.label("refused", "503"));
            }
        }
        return show(REFUSED, page, form, incident(form), errors.inOrderOf(form.fields()), key);
    }

    private Page asking() {
        Page page = visitor.in(Area.FORMAL_REQUESTS);
        if (!isFor(visitor.officer())) {
            throw new ForbiddenException();
        }
        return page;
    }

    /** Whatever was typed is shown again, even while the incident cannot be. @return {@code null} then */
    private Incident incident(FormalAskForm form) {
        return Part.of(() -> cases.incident(form.incidentId())).value();
    }

    private Response show(
            int status, Page page, FormalAskForm form, Incident incident, FieldErrors errors, String key) {
        List<String> involved = incident == null
                ? List.of(form.org())
                : incident.organisations().stream().map(Organisation::org).toList();
        List<Names.Choice> asked = involved.stream()
                .filter(org -> ASKED.contains(names.roleOf(org)))
                .map(org -> new Names.Choice(org, names.organisation(org)))
                .toList();
        String code = incident == null ? "" : incident.code();
        return Pages.html(status, Templates.formalAsk(page, form, code, asked, errors, key), page);
    }
}
