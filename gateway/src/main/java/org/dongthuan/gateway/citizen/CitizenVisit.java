package org.dongthuan.gateway.citizen;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.dongthuan.gateway.client.CallToken;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** A signed-in citizen's look at a page of theirs; whoever is not signed in, or no longer, is sent to the door. */
@ApplicationScoped
class CitizenVisit {

    private final Pages pages;
    private final CitizenDoor door;
    private final CallToken callToken;

    CitizenVisit(Pages pages, CitizenDoor door, CallToken callToken) {
        this.pages = pages;
        this.door = door;
        this.callToken = callToken;
    }

    /** @param show asks the services in the citizen's name */
    Response in(RoutingContext rc, Function<Page, Response> show) {
        Optional<String> token = door.token(rc);
        if (token.isEmpty()) {
            return Pages.goTo("/track");
        }
        callToken.use(token.get());
        try {
            return show.apply(pages.forCitizen(rc));
        } catch (ServiceProblem problem) {
            if (problem.status() != 401) {
                throw problem;
            }
            door.close(rc);
            return Pages.goTo("/track");
        }
    }
}
