package org.dongthuan.notification.dryrun;

import static org.dongthuan.platform.access.Roles.ADM;
import static org.dongthuan.platform.access.Roles.CC;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dongthuan.notification.template.Templates;
import org.dongthuan.notification.written.WrittenTemplates;
import org.dongthuan.platform.access.CurrentActor;
import org.dongthuan.platform.time.Vietnam;

/** {@code /api/v1/templates}, as contracts/openapi/notification.yaml says. Texts hold nothing of anybody. */
@Path("/api/v1/templates")
@RunOnVirtualThread
public class TemplateResource {

    private final Templates texts;
    private final WrittenTemplates written;
    private final TryText tries;
    private final CountReach reach;
    private final CurrentActor actor;
    private final InstantSource clock;

    TemplateResource(
            Templates texts,
            WrittenTemplates written,
            TryText tries,
            CountReach reach,
            CurrentActor actor,
            InstantSource clock) {
        this.texts = texts;
        this.written = written;
        this.tries = tries;
        this.reach = reach;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of them: some dozens, loaded when the service started. */
    public record TemplateList(List<TemplateView> items) {}

    @GET
    @RolesAllowed({ADM, CC})
    public TemplateList list() {
        Instant now = clock.instant();
        LocalDate today = Vietnam.dayOf(now);
        return new TemplateList(Stream.concat(
                        texts.current(now).stream().map(text -> TemplateView.of(text, today)),
                        written.current(now).stream().map(text -> TemplateView.of(text, today)))
                .toList());
    }

    @POST
    @Path("/dry-run")
    @RolesAllowed({ADM, CC})
    public DryRunView dryRun(@NotNull @Valid DryRunRequest wanted) {
        List<TemplateView.Tried> tried = tries.texts(wanted);
        return new DryRunView(
                tried,
                wanted.incidentId() == null
                        ? null
                        : reach.of(wanted.incidentId(), actor.get().communes(), wanted.code()));
    }
}
