package org.dongthuan.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What everybody may know of how fast the banks are. No token is sent along. */
@Path("/api/v1/public/bank-timeliness")
@RegisterRestClient(configKey = "bank-integration")
@RegisterProvider(ServiceProblemMapper.class)
public interface PublicTimelinessClient {

    @GET
    @Path("/{code}")
    Timeliness of(@PathParam("code") String code);

    /** By the day closures were ordered on; days with fewer than so many are not in it. */
    record Timeliness(long fewerThan, List<Day> days) {}

    record Day(LocalDate sentOn, long sent, Share acknowledged, Share answered) {}

    /** One time limit. @param inTime {@code null} when it is too small to be told, or nearly all */
    record Share(LocalDate dueOn, boolean over, Long inTime) {}
}
