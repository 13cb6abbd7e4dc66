package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.RuleClient;
import org.dongthuan.gateway.client.RuleClient.ClockRule;
import org.dongthuan.gateway.client.RuleClient.RuleChange;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The rules that clocks follow, each with its versions; an administrator proposes another one. */
@Path("/officer/rules")
@Authenticated
@RunOnVirtualThread
public class RulePages {

    private static final int SHOWN = 20;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance rules(Page page, List<ClockRule> rules, ItemList<RuleChange> waiting);

        static native TemplateInstance rule(
                Page page,
                Notice notice,
                String code,
                List<ClockRule> versions,
                ItemList<RuleChange> changes,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final RuleClient rules;

    RulePages(Visitor visitor, ThingPage pages, @RestClient RuleClient rules) {
        this.visitor = visitor;
        this.pages = pages;
        this.rules = rules;
    }

    /** What is in force today; what waits for a decision stands above it. */
    @GET
    public Response list() {
        Page page = visitor.in(Area.RULES);
        List<ClockRule> inForce =
                rules.rules().items().stream().filter(ClockRule::inForce).toList();
        return Pages.ok(Templates.rules(page, inForce, rules.changes("PROPOSED", null, null, SHOWN)), page);
    }

    @GET
    @Path("/{code:[A-Z0-9-]{2,20}}")
    public Response one(@PathParam("code") String code) {
        return pages.open(Area.RULES, (page, notice, refused) -> show(page, notice, code, refused));
    }

    @POST
    @Path("/{code:[A-Z0-9-]{2,20}}/{event}")
    public Response propose(
            @PathParam("code") String code, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.RULES,
                ThingPage.Sent.of(Subject.CLOCK_RULE, code, event, form),
                (page, notice, refused) -> show(page, notice, code, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String code, ActionForm.Refused refused) {
        List<ClockRule> versions = rules.rules().items().stream()
                .filter(rule -> rule.code().equals(code))
                .toList();
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        ItemList<RuleChange> changes = rules.changes(null, code, null, SHOWN);
        boolean waits =
                changes.items().stream().anyMatch(change -> change.state().equals("PROPOSED"));
        List<ActionForm> forms = waits
                ? List.of()
                : ActionForm.offered(
                        visitor.officer(), Subject.CLOCK_RULE, new Thing(code, "", List.of("propose"), null));
        return Templates.rule(page, notice, code, versions, changes, ActionForm.withRefused(forms, refused));
    }
}
