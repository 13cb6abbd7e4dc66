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
import java.util.Comparator;
import java.util.List;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.SampleClient;
import org.dongthuan.gateway.client.SampleClient.Findings;
import org.dongthuan.gateway.client.SampleClient.Item;
import org.dongthuan.gateway.client.SampleClient.Sample;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Names;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Samples of closures: drawn, checked account by account, signed off by the supervisor of banks; others read along. */
@Path("/officer/closure-samples")
@Authenticated
@RunOnVirtualThread
public class SamplePages {

    /** Stands in the address of the page for the sample that is not there yet. */
    private static final String NEW = "new";

    private static final String ID = "{id:[A-Za-z0-9-]{1,64}}";
    private static final String OPEN = "OPEN";
    /** Of a sample; larger ones are checked page by page. */
    private static final int ON_A_PAGE = 100;

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance closureSamples(
                Page page, Notice notice, ItemList<Sample> list, List<ActionForm> actions);

        static native TemplateInstance closureSample(
                Page page,
                Notice notice,
                Sample sample,
                ItemList<Item> items,
                boolean checking,
                List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final SampleClient samples;
    private final CaseTrackingClient cases;
    private final Names names;

    SamplePages(
            Visitor visitor,
            ThingPage pages,
            @RestClient SampleClient samples,
            @RestClient CaseTrackingClient cases,
            Names names) {
        this.names = names;
        this.visitor = visitor;
        this.pages = pages;
        this.samples = samples;
        this.cases = cases;
    }

    @GET
    public Response list() {
        return pages.open(Area.CLOSURE_SAMPLES, this::all);
    }

    /** Where a reload of a refused draw ends. */
    @GET
    @Path("/" + NEW)
    public Response listAgain() {
        return Pages.goTo(Area.CLOSURE_SAMPLES.path());
    }

    @POST
    @Path("/" + NEW + "/{event}")
    public Response draw(@PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CLOSURE_SAMPLES,
                new ThingPage.Sent(List.of(Subject.NEW_CLOSURE_SAMPLE), NEW, event, form, Area.CLOSURE_SAMPLES.path()),
                this::all);
    }

    @GET
    @Path("/" + ID)
    public Response one(@PathParam("id") String id) {
        return pages.open(Area.CLOSURE_SAMPLES, (page, notice, refused) -> show(page, notice, id, refused));
    }

    /** What was found of the accounts on the page; rows left as they were are not told again. */
    @POST
    @Path("/" + ID + "/findings")
    public Response find(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        visitor.in(Area.CLOSURE_SAMPLES);
        List<SampleClient.Finding> findings = SampleFindings.changed(form);
        String back = Subject.CLOSURE_SAMPLE.page(id);
        if (findings.isEmpty()) {
            return Pages.goTo(back + "?refused=nothing-found");
        }
        try {
            samples.find(id, new Findings(findings));
            return Pages.goTo(back + "?done=closure-sample.find");
        } catch (ServiceProblem problem) {
            if (problem.isDown() || problem.status() == 404) {
                throw problem;
            }
            return Pages.goTo(back + "?refused=" + problem.status());
        }
    }

    @POST
    @Path("/" + ID + "/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CLOSURE_SAMPLES,
                ThingPage.Sent.of(Subject.CLOSURE_SAMPLE, id, event, form),
                (page, notice, refused) -> show(page, notice, id, refused));
    }

    private TemplateInstance all(Page page, Notice notice, ActionForm.Refused refused) {
        ItemList<Sample> list = samples.samples(visitor.incident(), visitor.after(), Visitor.pageSize());
        List<ActionForm> forms = ActionForm.offered(
                visitor.officer(), Subject.NEW_CLOSURE_SAMPLE, new Thing(NEW, "", List.of("draw"), null));
        if (!forms.isEmpty()) {
            List<ActionForm.Option> incidents = cases.incidents(null, null, null, ON_A_PAGE).items().stream()
                    .map(one -> new ActionForm.Option(one.id(), one.code() + " · " + page.place(one.placeCode())))
                    .toList();
            forms = ActionForm.withOptions(forms, "draw", incidents);
            List<ActionForm.Option> banks = names.inRoles("BK").stream()
                    .map(one -> new ActionForm.Option(one.code(), one.name()))
                    .toList();
            forms = ActionForm.withOptions(forms, "draw", "bankOrg", banks);
        }
        return Templates.closureSamples(page, notice, list, ActionForm.withRefused(forms, refused));
    }

    private TemplateInstance show(Page page, Notice notice, String id, ActionForm.Refused refused) {
        Officer officer = visitor.officer();
        Sample sample = samples.sample(id);
        ItemList<Item> items = samples.items(id, visitor.after(), ON_A_PAGE);
        List<ActionForm> forms = ActionForm.offered(
                officer, Subject.CLOSURE_SAMPLE, Thing.inState(id, sample.state(), sample.version()));
        boolean checking = !forms.isEmpty() && sample.state().equals(OPEN);
        List<ActionForm> offered = sample.found() < sample.size() ? List.of() : forms;
        List<Item> inOrder = items.items().stream()
                .sorted(Comparator.comparingInt(Item::position))
                .toList();
        return Templates.closureSample(
                page,
                notice,
                sample,
                new ItemList<>(inOrder, items.next()),
                checking,
                ActionForm.withRefused(offered, refused));
    }
}
