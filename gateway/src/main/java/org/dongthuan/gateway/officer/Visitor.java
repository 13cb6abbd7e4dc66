package org.dongthuan.gateway.officer;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** What every officer page begins with: who it is, and whether this role has work here. */
@RequestScoped
public class Visitor {

    private static final int PAGE_SIZE = 25;

    private final SignedIn signedIn;
    private final Pages pages;
    private final RoutingContext rc;

    Visitor(SignedIn signedIn, Pages pages, RoutingContext rc) {
        this.signedIn = signedIn;
        this.pages = pages;
        this.rc = rc;
    }

    /** The page, for officers of the area only. */
    Page in(Area area) {
        Officer officer = signedIn.officer();
        if (!area.isFor(officer)) {
            throw new ForbiddenException();
        }
        return pages.forOfficer(rc, officer);
    }

    Officer officer() {
        return signedIn.officer();
    }

    Notice notice(Page page) {
        return Notice.of(rc, page);
    }

    /** State to filter by; {@code null} for all. */
    String state() {
        return code("state").orElse(null);
    }

    /** Incident to filter by; {@code null} for all. */
    String incident() {
        return Optional.ofNullable(rc.request().getParam("incident"))
                .filter(id -> id.matches("[A-Za-z0-9-]{1,64}"))
                .orElse(null);
    }

    /** Where the list goes on; {@code null} for the first page. */
    String after() {
        return Optional.ofNullable(rc.request().getParam("after"))
                .filter(cursor -> !cursor.isBlank())
                .orElse(null);
    }

    Optional<String> code(String name) {
        return Optional.ofNullable(rc.request().getParam(name)).filter(value -> value.matches("[A-Z_]{2,40}"));
    }

    static int pageSize() {
        return PAGE_SIZE;
    }
}
