package org.dongthuan.gateway.officer;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.Photos;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Pictures and papers of a complaint: added at the desk, looked at by whoever handles it. The post office hands over what it
 * took, and never sees it again.
 */
@Path("/officer/complaints/{id:[A-Za-z0-9-]{1,64}}/attachments")
@Authenticated
@RunOnVirtualThread
public class AttachmentPages {

    private final Visitor visitor;
    private final Photos photos;

    AttachmentPages(Visitor visitor, Photos photos) {
        this.visitor = visitor;
        this.photos = photos;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @PathParam("id") String id,
            @RestForm("file") FileUpload file,
            @RestForm("kind") String kind,
            @RestForm("collectedBy") String collectedBy,
            @RestForm("key") String key) {
        visitor.in(Area.COMPLAINTS);
        if (!kindsFor(visitor.officer()).contains(kind)) {
            throw new NotFoundException();
        }
        String back = "/officer/complaints/" + id;
        String collector = collectedBy == null || collectedBy.isBlank() ? null : collectedBy;
        return photos.add(id, new Photos.About(kind, collector), key, file)
                .map(refusal -> Pages.goTo(back + "?refused=" + refusal))
                .orElseGet(() -> Pages.goTo(back + "?done=complaint.attach"));
    }

    /** What an officer may add. */
    static List<String> kindsFor(Officer officer) {
        if (Area.DESK.isFor(officer)) {
            return List.of("OTHER", "ID_CARD", "FACE");
        }
        return officer.has("PO") || officer.has("POL") ? List.of("ID_CARD", "FACE") : List.of();
    }

    @GET
    @Path("/{file:[A-Za-z0-9-]{1,64}}")
    public Response show(@PathParam("file") String file) {
        visitor.in(Area.EVIDENCE);
        return photos.show(file);
    }
}
