package org.dongthuan.gateway.reference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** The API reference, for everybody: it tells what is asked for and answered, nothing of what is stored. */
@Path("/api/docs")
@RunOnVirtualThread
public class ReferenceResource {

    private static final String ROOT = "/api/docs";

    @CheckedTemplate(basePath = "Reference")
    static class Templates {
        static native TemplateInstance index(Page page, List<String> names);

        static native TemplateInstance contract(Page page, Contract contract);
    }

    private final Pages pages;
    private final Contracts contracts;

    ReferenceResource(Pages pages, Contracts contracts) {
        this.pages = pages;
        this.contracts = contracts;
    }

    /** Whether a path is one of these pages, which stand below the root of the API but are none of it. */
    public static boolean isAt(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @GET
    public Response index(RoutingContext rc) {
        Page page = pages.forCitizen(rc);
        return Pages.ok(Templates.index(page, Contracts.NAMES), page);
    }

    @GET
    @Path("/{name:[a-z-]{2,30}}")
    public Response contract(@PathParam("name") String name, RoutingContext rc) {
        Contract contract = contracts.find(name).orElseThrow(() -> new WebApplicationException(404));
        Page page = pages.forCitizen(rc);
        return Pages.ok(Templates.contract(page, contract), page);
    }

    @GET
    @Path("/{name:[a-z-]{2,30}}.yaml")
    public Response file(@PathParam("name") String name) {
        byte[] file = contracts.file(name).orElseThrow(() -> new WebApplicationException(404));
        return Response.ok(file).type("application/yaml").build();
    }
}
