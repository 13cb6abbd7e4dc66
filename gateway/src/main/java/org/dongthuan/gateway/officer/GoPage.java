package org.dongthuan.gateway.officer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dongthuan.gateway.client.CaseTrackingClient;
import org.dongthuan.gateway.client.IntakeClient;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** From a code to what it names, from any page: a case before the complaint of the same code, then an incident. */
@Path("/officer/go")
@Authenticated
@RunOnVirtualThread
public class GoPage {

    /** What is shaped otherwise may be a name or a personal number, which must not stand in an address. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}[0-9]{2}-([0-9]{4,9}|[0-9]{6,9}-[0-9])");

    private static final List<Area> LISTS = List.of(Area.CASES, Area.COMPLAINTS, Area.INCIDENTS);

    @CheckedTemplate(basePath = "Officer")
    static class Templates {
        static native TemplateInstance go(Page page, String typed, String refused, List<Area> lists);
    }

    private final Visitor visitor;
    private final CaseTrackingClient cases;
    private final IntakeClient intake;

    GoPage(Visitor visitor, @RestClient CaseTrackingClient cases, @RestClient IntakeClient intake) {
        this.visitor = visitor;
        this.cases = cases;
        this.intake = intake;
    }

    @GET
    public Response form() {
        return show(200, visitor.in(Area.QUEUE), "", "");
    }

    @POST
    public Response go(@FormParam("code") String typed) {
        Page page = visitor.in(Area.QUEUE);
        String code = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            return show(422, page, code, "code-shape");
        }
        boolean down = false;
        for (Place place : places(code)) {
            Part<Optional<String>> asked =
                    place.area().isFor(visitor.officer()) ? Part.of(place.path()) : Part.hidden();
            Optional<String> found = asked.optional().flatMap(path -> path);
            if (found.isPresent()) {
                return Pages.goTo(found.get());
            }
            down |= asked.isDown();
        }
        return down ? show(503, page, code, "code-down") : show(404, page, code, "code-unknown");
    }

    /** Where a code may lead, in the order in which it is looked for. */
    private record Place(Area area, Supplier<Optional<String>> path) {}

    private List<Place> places(String code) {
        return List.of(
                new Place(
                        Area.CASES,
                        () -> cases.cases(null, null, code, null, 1).items().stream()
                                .filter(one -> one.code().equals(code))
                                .map(one -> Subject.CASE.page(one.id()))
                                .findFirst()),
                new Place(
                        Area.COMPLAINTS,
                        () -> intake.complaintsByCode(code, 1).items().stream()
                                .filter(one -> one.code().equals(code))
                                .map(one -> Subject.COMPLAINT.page(one.id()))
                                .findFirst()),
                new Place(
                        Area.INCIDENTS,
                        () -> cases.incidentsByCode(code, 1).items().stream()
                                .filter(one -> one.code().equals(code))
                                .map(one -> Subject.INCIDENT.page(one.id()))
                                .findFirst()));
    }

    /** @param reason code of a label of kind {@code refused}; empty while nothing was looked for */
    private Response show(int status, Page page, String typed, String reason) {
        List<Area> lists =
                LISTS.stream().filter(area -> area.isFor(visitor.officer())).toList();
        String refused = reason.isEmpty() ? "" : page.label("refused", reason);
        return Pages.html(status, Templates.go(page, typed, refused, lists), page);
    }
}
