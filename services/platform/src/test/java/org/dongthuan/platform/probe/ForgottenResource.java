package org.dongthuan.platform.probe;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** An endpoint whose author forgot to say who may call it. */
@Path("/forgotten")
public class ForgottenResource {

    @GET
    public String get() {
        return "never";
    }
}
