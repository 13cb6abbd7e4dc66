package org.dongthuan.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.dongthuan.gateway.edge.Answers;
import org.dongthuan.gateway.edge.Problem;

/** Every page visit: language, device and form cookies, and the door shut on forms of other sites. */
@ApplicationScoped
public class Visit {

    private static final int PRIORITY = 480;
    private static final String LANGUAGE = "dongthuan.language";
    private static final Set<String> FILES = Set.of("/sw.js", "/manifest.webmanifest");
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Answers answers;
    private final Cookies cookies;
    private final DeviceProof deviceProof;
    private final FormToken formToken;

    Visit(Answers answers, Cookies cookies, DeviceProof deviceProof, FormToken formToken) {
        this.answers = answers;
        this.cookies = cookies;
        this.deviceProof = deviceProof;
        this.formToken = formToken;
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, PRIORITY);
    }

    private void prepare(RoutingContext rc) {
        String path = rc.request().path();
        if (Answers.isApi(path) || isFile(path)) {
            rc.next();
            return;
        }
        chooseLanguage(rc);
        if (!SAFE.contains(rc.request().method()) && !isFromOurPages(rc)) {
            answers.refuse(rc, Problem.CROSS_SITE);
            return;
        }
        rc.response().putHeader("Cache-Control", "no-store");
        if (ForEverybody.isAt(path)) {
            rc.next();
            return;
        }
        boolean known =
                cookies.value(rc, DeviceProof.COOKIE).flatMap(deviceProof::idOf).isPresent();
        if (!known) {
            cookies.set(rc, DeviceProof.COOKIE, deviceProof.issue(), "/", Duration.ofDays(365), CookieSameSite.STRICT);
        }
        formToken.prepare(rc);
        rc.next();
    }

    private static boolean isFile(String path) {
        return path.startsWith("/assets/") || path.startsWith("/_static/") || FILES.contains(path);
    }

    /**
     * Browsers say where a request comes from: by {@code Sec-Fetch-Site} (all since 2023) or by {@code Origin} on
     * every POST (much older). A request that says neither is left to the form token.
     */
    private static boolean isFromOurPages(RoutingContext rc) {
        String site = rc.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = rc.request().getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            return String.valueOf(URI.create(origin).getAuthority())
                    .equals(rc.request().getHeader("Host"));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private void chooseLanguage(RoutingContext rc) {
        Language asked = Language.ofTag(rc.request().getParam("lang"));
        if (asked != null && !ForEverybody.isAt(rc.request().path())) {
            cookies.set(rc, Language.COOKIE, asked.tag(), "/", Duration.ofDays(365), CookieSameSite.LAX);
        } else if (asked == null) {
            asked = cookies.value(rc, Language.COOKIE).map(Language::ofTag).orElse(null);
        }
        rc.put(
                LANGUAGE,
                asked != null ? asked : Language.ofAcceptLanguage(rc.request().getHeader("Accept-Language")));
    }

    /** Whether the address says the language, so that neither cookie nor header has a say in it. */
    static boolean isLanguageInAddress(RoutingContext rc) {
        return Language.ofTag(rc.request().getParam("lang")) != null;
    }

    /** Language of this visit. */
    public static Language language(RoutingContext rc) {
        Language chosen = rc.get(LANGUAGE);
        return chosen != null ? chosen : Language.ofAcceptLanguage(rc.request().getHeader("Accept-Language"));
    }
}
