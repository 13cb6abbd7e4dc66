package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.RuleClient;
import org.dongthuan.gateway.client.RuleClient.RuleChange;
import org.dongthuan.gateway.client.RuleClient.TryOut;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A change of a rule: what would differ, what it would have meant, and the second person's decision. */
@Path("/officer/rule-changes")
@Authenticated
@RunOnVirtualThread
public class RuleChangePages {

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance ruleChange(
                Page page, Notice notice, RuleChange change, Part<TryOut> tried, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final RuleClient rules;

    RuleChangePages(Visitor visitor, ThingPage pages, @RestClient RuleClient rules) {
        this.visitor = visitor;
        this.pages = pages;
        this.rules = rules;
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}")
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.RULES, (page, notice, refused) -> show(page, notice, id, refused));
    }

    @POST
    @Path("/{id:[A-Za-z0-9-]{1,64}}/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.RULES,
                ThingPage.Sent.of(Subject.RULE_CHANGE, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        RuleChange change = rules.change(id);
        Part<TryOut> tried = Part.of(() -> rules.tryOut(id));
        List<ActionForm> forms = ActionForm.offered(
                visitor.officer(),
                Subject.RULE_CHANGE,
                new Thing(change.id(), change.state(), change.actions(), change.version()));
        return Templates.ruleChange(page, notice, change, tried, ActionForm.withRefused(forms, refused));
    }
}
