package org.dongthuan.gateway.citizen;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What a phone needs to know to put the site among its apps. */
@Path("/manifest.webmanifest")
public class ManifestResource {

    private final OfflineFiles files;

    ManifestResource(OfflineFiles files) {
        this.files = files;
    }

    @GET
    public Response manifest() {
        return Response.ok(files.manifest(), "application/manifest+json;charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
