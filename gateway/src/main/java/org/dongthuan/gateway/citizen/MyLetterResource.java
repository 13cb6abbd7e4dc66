package org.dongthuan.gateway.citizen;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.CustomerLetterClient;
import org.dongthuan.gateway.web.Pages;
import org.dongthuan.gateway.web.SealedPapers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A bank's letter to the signed-in citizen, to print and keep. */
@Path("/my/letters")
@RunOnVirtualThread
public class MyLetterResource {

    private final CitizenDoor door;
    private final CallToken callToken;
    private final CustomerLetterClient letters;

    MyLetterResource(CitizenDoor door, CallToken callToken, @RestClient CustomerLetterClient letters) {
        this.door = door;
        this.callToken = callToken;
        this.letters = letters;
    }

    @GET
    @Path("/{id:[A-Za-z0-9-]{1,64}}/pdf")
    public Response paper(@PathParam("id") String id, RoutingContext rc) {
        Optional<String> token = door.token(rc);
        token.ifPresent(callToken::use);
        return token.isPresent() ? SealedPapers.handOut(letters.content(id), id) : Pages.goTo("/track");
    }
}
