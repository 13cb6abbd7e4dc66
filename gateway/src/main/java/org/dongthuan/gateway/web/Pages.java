package org.dongthuan.gateway.web;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.edge.Answers;
import org.dongthuan.gateway.live.LiveTopic;
import org.dongthuan.gateway.officer.Officer;

/** Makes {@link Page}s and answers from templates. */
@ApplicationScoped
public class Pages {

    private final FormToken formToken;
    private final Assets assets;
    private final CodeLabels labels;
    private final Names names;
    private final LiveTopic liveTopic;
    private final String hotline;

    Pages(
            FormToken formToken,
            Assets assets,
            CodeLabels labels,
            Names names,
            LiveTopic liveTopic,
            GatewayConfig config) {
        this.formToken = formToken;
        this.assets = assets;
        this.labels = labels;
        this.names = names;
        this.liveTopic = liveTopic;
        this.hotline = config.portal().hotline();
    }

    public Page forCitizen(RoutingContext rc) {
        return page(rc, Optional.empty());
    }

    public Page forOfficer(RoutingContext rc, Officer officer) {
        return page(rc, Optional.of(officer));
    }

    /** A page without anything of the visitor, see {@link ForEverybody}. */
    public Page forEverybody(Language language, String path) {
        return new Page(language, path, "", "", hotline, assets, labels, names, Optional.empty(), Optional.empty());
    }

    private Page page(RoutingContext rc, Optional<Officer> officer) {
        return new Page(
                Visit.language(rc),
                rc.request().path(),
                formToken.value(rc),
                Answers.traceId(rc),
                hotline,
                assets,
                labels,
                names,
                officer,
                officer.flatMap(signedIn -> liveTopic.of(rc.request().path(), signedIn)));
    }

    /** A template in the language of the page. */
    public static String render(TemplateInstance template, Page page) {
        return template.setLocale(page.language().locale()).render();
    }

    public static Response ok(TemplateInstance template, Page page) {
        return html(200, template, page);
    }

    public static Response html(int status, TemplateInstance template, Page page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(render(template, page))
                .build();
    }

    /** After a form: the browser fetches the next page by GET, so reload does not send the form again. */
    public static Response goTo(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
