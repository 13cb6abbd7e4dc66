package org.dongthuan.gateway.officer;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.dongthuan.gateway.web.Cookies;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says to the script of the officers' pages which form was taken, so that it forgets the text it kept of it. Anything else,
 * a refusal as much as a sign-in in between, leaves the text where it is.
 */
public class FormTaken {

    static final String COOKIE = "dt_taken";
    private static final String PAGES = "/officer";
    private static final Duration UNTIL_NEXT_PAGE = Duration.ofMinutes(1);

    private final Cookies cookies;

    FormTaken(Cookies cookies) {
        this.cookies = cookies;
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext answer, RoutingContext rc) {
        String path = rc.request().path();
        if (rc.request().method().equals(HttpMethod.POST) && path.startsWith(PAGES + "/") && isTaken(answer)) {
            cookies.tellScript(rc, COOKIE, path, PAGES, UNTIL_NEXT_PAGE);
        }
    }

    private static boolean isTaken(ContainerResponseContext answer) {
        Object next = answer.getHeaders().getFirst(HttpHeaders.LOCATION);
        return answer.getStatus() == 200
                || answer.getStatus() == 303 && !String.valueOf(next).contains("refused=");
    }
}
