package org.dongthuan.gateway.citizen;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The service worker. It stands at the root, because it only sees pages below its own address. */
@Path("/sw.js")
public class WorkerResource {

    private final OfflineFiles files;

    WorkerResource(OfflineFiles files) {
        this.files = files;
    }

    /** Asked for again at every visit, so that a mended worker reaches everybody within a day at most. */
    @GET
    public Response worker() {
        return Response.ok(files.worker(), "text/javascript;charset=UTF-8")
                .header("Cache-Control", "no-cache")
                .build();
    }
}
