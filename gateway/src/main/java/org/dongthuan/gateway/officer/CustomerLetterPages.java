package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dongthuan.gateway.client.CustomerLetterClient;
import org.dongthuan.gateway.client.CustomerLetterClient.Letter;
import org.dongthuan.gateway.client.CustomerLetterClient.Result;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.FieldErrors;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.SealedPapers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A bank's letters to its customers: which are on their way, and noting for many what became of them. */
@Path("/officer/customer-letters")
@Authenticated
@RunOnVirtualThread
public class CustomerLetterPages {

    private static final int REFUSED = 422;
    private static final String ID = "{id:[A-Za-z0-9-]{1,64}}";

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance customerLetters(
                Page page,
                ItemList<Letter> list,
                LetterFilter filter,
                LetterSteps steps,
                List<String> offered,
                FieldErrors errors);

        static native TemplateInstance letterResults(
                Page page, List<Result> results, LetterFilter filter, Map<String, String> numbers);

        static native TemplateInstance customerLetter(
                Page page, Notice notice, Letter letter, boolean mayOpen, String seal, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final CustomerLetterClient letters;
    private final RoutingContext rc;

    CustomerLetterPages(Visitor visitor, ThingPage pages, @RestClient CustomerLetterClient letters, RoutingContext rc) {
        this.visitor = visitor;
        this.pages = pages;
        this.letters = letters;
        this.rc = rc;
    }

    /** {@code ?request=}, {@code ?incident=} and {@code ?state=} narrow it. */
    @GET
    public Response list() {
        Page page = visitor.in(Area.CUSTOMER_LETTERS);
        return show(200, page, LetterSteps.none(), new FieldErrors());
    }

    /** What became of the letters that were ticked, each by itself. */
    @POST
    @Path("/bulk")
    public Response moveAll(MultivaluedMap<String, String> sent) {
        Page page = visitor.in(Area.CUSTOMER_LETTERS);
        LetterSteps steps = LetterSteps.of(sent);
        FieldErrors errors = steps.check(page);
        if (errors.isEmpty()) {
            try {
                List<Result> results = letters.moveAll(steps.body()).items();
                return Pages.ok(Templates.letterResults(page, results, filter(), numbers(sent, steps)), page);
            } catch (ServiceProblem problem) {
                if (problem.status() == 404) {
                    throw problem;
                }
                FormProblems.explain(problem, steps::field, page, errors);
            } catch (ProcessingException noAnswer) {
                errors.add("", page.label("refused", "503"));
            }
        }
        return show(REFUSED, page, steps, errors.inOrderOf(LetterSteps.FIELDS));
    }

    /** @param check anything, to look at the seal as well; absent for not */
    @GET
    @Path("/" + ID)
    public Response one(@PathParam("id") String id, @QueryParam("check") String check) {
        return pages.open(
                Area.CUSTOMER_LETTERS, (page, notice, refused) -> show(page, notice, id, check != null, refused));
    }

    @POST
    @Path("/" + ID + "/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.CUSTOMER_LETTERS,
                ThingPage.Sent.of(Subject.CUSTOMER_LETTER, id, event, form),
                (page, notice, refused) -> show(page, notice, id, false, refused));
    }

    @GET
    @Path("/" + ID + "/pdf")
    public Response paper(@PathParam("id") String id) {
        visitor.in(Area.CUSTOMER_LETTERS);
        return SealedPapers.handOut(letters.content(id), id);
    }

    private Response show(int status, Page page, LetterSteps steps, FieldErrors errors) {
        LetterFilter filter = filter();
        ItemList<Letter> found = letters.letters(
                filter.request(), filter.incident(), filter.state(), filter.after(), Visitor.pageSize());
        return Pages.html(
                status,
                Templates.customerLetters(page, found, filter, steps, LetterSteps.offered(found.items()), errors),
                page);
    }

    private TemplateInstance show(Page page, Notice notice, String id, boolean check, ActionForm.Refused refused) {
        Letter letter = letters.letter(id);
        Officer officer = visitor.officer();
        List<ActionForm> forms = ActionForm.offered(officer, Subject.CUSTOMER_LETTER, Thing.of(letter));
        String seal = check && letter.isMade() ? SealWords.of(() -> letters.verify(id)) : null;
        boolean mayOpen = letter.isMade() && !officer.has("SB");
        return Templates.customerLetter(page, notice, letter, mayOpen, seal, ActionForm.withRefused(forms, refused));
    }

    private LetterFilter filter() {
        String request = Optional.ofNullable(rc.request().getParam("request"))
                .filter(id -> id.matches("[A-Za-z0-9-]{1,64}"))
                .orElse(null);
        return new LetterFilter(request, visitor.incident(), visitor.state(), visitor.after());
    }

    /** What people call the letters that were ticked, as the list they were ticked in has it. */
    private static Map<String, String> numbers(MultivaluedMap<String, String> sent, LetterSteps steps) {
        return steps.letters().stream()
                .filter(id -> sent.getFirst("number." + id) != null)
                .collect(Collectors.toMap(id -> id, id -> sent.getFirst("number." + id)));
    }
}
