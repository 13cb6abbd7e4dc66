package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.dongthuan.gateway.client.FormalRequestClient;
import org.dongthuan.gateway.client.FormalRequestClient.FormalRequest;
import org.dongthuan.gateway.client.FormalRequestClient.Reply;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Writing the reply to a request, item by item; another person signs it. */
@Path("/officer/formal-requests/{id:[A-Za-z0-9-]{1,64}}/reply")
@Authenticated
@RunOnVirtualThread
public class FormalReplyPages {

    private static final int REFUSED = 422;
    private static final int CHANGED = 409;
    private static final String EVENT = "reply-draft";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance formalReply(
                Page page, FormalRequest request, Reply draft, FormalReplyForm form, boolean bank, FieldErrors errors);
    }

    private final Visitor visitor;
    private final FormalRequestClient requests;
    private final Names names;

    FormalReplyPages(Visitor visitor, @RestClient FormalRequestClient requests, Names names) {
        this.visitor = visitor;
        this.requests = requests;
        this.names = names;
    }

    @GET
    public Response form(@PathParam("id") String id) {
        Page page = visitor.in(Area.FORMAL_REQUESTS);
        FormalRequest request = requests.request(id);
        if (!request.allows(EVENT)) {
            return Pages.goTo(Subject.FORMAL_REQUEST.page(id));
        }
        Reply written = written(id);
        return show(200, page, request, written, FormalReplyForm.of(request, written), new FieldErrors());
    }

    @POST
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        Page page = visitor.in(Area.FORMAL_REQUESTS);
        FormalRequest request = requests.request(id);
        FormalReplyForm form = FormalReplyForm.of(request, written(id), sent);
        FieldErrors errors = form.check(page);
        if (errors.isEmpty()) {
            try {
                requests.draft(id, form.body());
                return Pages.goTo(Subject.FORMAL_REQUEST.page(id) + "?done=written-reply.reply-draft");
            } catch (ServiceProblem problem) {
                if (problem.status() == 404) {
                    throw problem;
                }
                FormProblems.explain(problem, form::field, page, errors);
                if (problem.status() == CHANGED) {
                    // It is shown as it is now, beside what was typed: the next attempt is on that.
                    form = form.at(request.version());
                }
            } catch (ProcessingException noAnswer) {
                errors.add("", page.label("refused", "503"));
            }
        }
        return show(REFUSED, page, request, written(id), form, errors.inOrderOf(form.fields()));
    }

    /** The draft there is; after a return, the reply that came back is written on. @return {@code null} for none */
    private Reply written(String id) {
        return requests.replies(id).items().stream().findFirst().orElse(null);
    }

    private Response show(
            int status, Page page, FormalRequest request, Reply written, FormalReplyForm form, FieldErrors errors) {
        boolean bank = names.roleOf(request.org()).equals("BK");
        return Pages.html(status, Templates.formalReply(page, request, written, form, bank, errors), page);
    }
}
