package org.dongthuan.gateway.live;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.officer.Officer;
import org.dongthuan.gateway.officer.SignedIn;

/** Server-sent events for one open page of an officer: {@code changed}, without content. */
@Path(LiveResource.PATH)
@Authenticated
@NonBlocking
public class LiveResource {

    public static final String PATH = "/officer/live";

    private final SignedIn signedIn;
    private final LiveTopic topics;
    private final Watchers watchers;
    private final GatewayConfig.Live config;

    LiveResource(SignedIn signedIn, LiveTopic topics, Watchers watchers, GatewayConfig config) {
        this.signedIn = signedIn;
        this.topics = topics;
        this.watchers = watchers;
        this.config = config.live();
    }

    /**
     * Ends by itself after a while; the browser comes back, and is asked again who it is.
     *
     * @param on what to listen to, as it stands in the page
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> changes(@QueryParam("on") String on, Sse sse) {
        Officer officer = signedIn.officer();
        // 204 tells a browser not to come back (HTML, server-sent events): the page must be loaded again first.
        String name = topics.open(on == null ? "" : on, officer).orElseThrow(() -> new WebApplicationException(204));
        Multi<OutboundSseEvent> changes = watchers.watch(name, officer.mark())
                .orElseThrow(() -> new WebApplicationException(204))
                .map(change -> sse.newEventBuilder().name("changed").data("").build());
        Multi<OutboundSseEvent> alive = Multi.createFrom()
                .ticks()
                // The first at once, so that the browser knows that it is heard.
                .startingAfter(Duration.ofMillis(1))
                .every(config.alive())
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(changes, alive).select().first(config.lasts());
    }
}
