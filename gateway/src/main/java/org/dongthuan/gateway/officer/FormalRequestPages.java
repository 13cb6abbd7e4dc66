package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dongthuan.gateway.client.FormalRequestClient;
import org.dongthuan.gateway.client.FormalRequestClient.FormalRequest;
import org.dongthuan.gateway.client.FormalRequestClient.Reply;
import org.dongthuan.gateway.client.ItemList;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.SealedPapers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a bank or the post was asked in writing: who has to do what until when, the replies, and the sealed papers. */
@Path("/officer/formal-requests")
@Authenticated
@RunOnVirtualThread
public class FormalRequestPages {

    private static final String ID = "{id:[A-Za-z0-9-]{1,64}}";
    private static final List<Subject> ON_PAGE =
            List.of(Subject.FORMAL_REQUEST, Subject.WRITTEN_REPLY, Subject.CUSTOMER_LETTERS);

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance formalRequests(
                Page page, ItemList<FormalRow> list, String state, String incident, boolean mayAsk);

        static native TemplateInstance formalRequest(
                Page page, Notice notice, FormalRow row, FormalReplies replies, List<ActionForm> actions);
    }

    private final Visitor visitor;
    private final ThingPage pages;
    private final FormalRequestClient requests;
    private final DueWords words;

    FormalRequestPages(Visitor visitor, ThingPage pages, @RestClient FormalRequestClient requests, DueWords words) {
        this.visitor = visitor;
        this.pages = pages;
        this.requests = requests;
        this.words = words;
    }

    @GET
    public Response list() {
        Page page = visitor.in(Area.FORMAL_REQUESTS);
        ItemList<FormalRequest> found =
                requests.requests(visitor.incident(), visitor.state(), visitor.after(), Visitor.pageSize());
        ItemList<FormalRow> rows =
                new ItemList<>(found.items().stream().map(one -> row(one, page)).toList(), found.next());
        boolean mayAsk = visitor.incident() != null && FormalAskPages.isFor(visitor.officer());
        return Pages.ok(Templates.formalRequests(page, rows, visitor.state(), visitor.incident(), mayAsk), page);
    }

    /** @param check id of a paper whose seal is to be looked at; absent for none */
    @GET
    @Path("/" + ID)
    public Response one(@PathParam("id") String id, @QueryParam("check") String check) {
        return pages.open(Area.FORMAL_REQUESTS, (page, notice, refused) -> show(page, notice, id, check, refused));
    }

    @POST
    @Path("/" + ID + "/{event}")
    public Response act(
            @PathParam("id") String id, @PathParam("event") String event, MultivaluedMap<String, String> form) {
        return pages.act(
                Area.FORMAL_REQUESTS,
                new ThingPage.Sent(ON_PAGE, id, event, form, Subject.FORMAL_REQUEST.page(id)),
                (page, notice, refused) -> show(page, notice, id, null, refused));
    }

    /** The paper as it was sealed, byte by byte. */
    @GET
    @Path("/" + ID + "/documents/{document:[A-Za-z0-9-]{1,64}}")
    public Response document(@PathParam("document") String document) {
        visitor.in(Area.FORMAL_REQUESTS);
        return SealedPapers.handOut(requests.content(document), document);
    }

    private TemplateInstance show(Page page, Notice notice, String id, String check, ActionForm.Refused refused) {
        FormalRequest request = requests.request(id);
        Part<List<Reply>> replies = Part.of(() -> requests.replies(id).items());
        List<Reply> shown = replies.optional().orElse(List.of());
        boolean known = shown.stream()
                .flatMap(reply -> reply.documents().stream())
                .anyMatch(document -> document.id().equals(check));
        Map<String, String> seals = known ? Map.of(check, SealWords.of(() -> requests.verify(check))) : Map.of();
        return Templates.formalRequest(
                page,
                notice,
                row(request, page),
                new FormalReplies(replies, seals),
                ActionForm.withRefused(forms(request, shown), refused));
    }

    private FormalRow row(FormalRequest request, Page page) {
        return new FormalRow(request, request.isUnanswered() ? words.of(request.dueOn(), page) : null);
    }

    /** What this officer may do next; nothing is signed that is not complete, or that the officer wrote. */
    private List<ActionForm> forms(FormalRequest request, List<Reply> replies) {
        Officer officer = visitor.officer();
        Optional<Reply> toSign = replies.stream()
                .filter(reply -> reply.isReady() && !reply.isOwn() && request.allows("sign"))
                .findFirst();
        List<ActionForm.Option> items = request.items().stream()
                .map(item -> new ActionForm.Option(item.code(), item.code() + ". " + item.question()))
                .toList();
        return Stream.of(
                        ActionForm.withOptions(
                                ActionForm.offered(officer, Subject.FORMAL_REQUEST, Thing.of(request)),
                                "return",
                                items),
                        toSign.map(draft -> new Thing(request.id(), draft.state(), List.of("sign"), draft.version()))
                                .map(draft -> ActionForm.offered(officer, Subject.WRITTEN_REPLY, draft))
                                .orElse(List.of()),
                        ActionForm.offered(officer, Subject.CUSTOMER_LETTERS, Thing.of(request)))
                .flatMap(List::stream)
                .toList();
    }
}
