package org.dongthuan.gateway.officer;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dongthuan.gateway.web.Page;
import org.dongthuan.gateway.web.Pages;

/** One thing on a page of its own: opened, acted on, and shown again with what was refused. */
@ApplicationScoped
class ThingPage {

    private static final int REFUSED = 422;

    private final Visitor visitor;
    private final ActionPost actionPost;

    ThingPage(Visitor visitor, ActionPost actionPost) {
        this.visitor = visitor;
        this.actionPost = actionPost;
    }

    /** Draws the page. @param refused the form that was refused, to stand open with its errors; null for none */
    interface View {
        TemplateInstance draw(Page page, Notice notice, ActionForm.Refused refused);
    }

    /** Stands in an address for what is not there yet. */
    static final String NEW = "new";

    /**
     * What somebody sent from the page.
     *
     * @param subjects whose actions stand on it
     * @param id of the thing at its service
     * @param back page to return to when it worked
     */
    record Sent(List<Subject> subjects, String id, String event, MultivaluedMap<String, String> form, String back) {

        /** From the page of an area on which something new is made. */
        static Sent ofNew(Subject subject, Area area, String event, MultivaluedMap<String, String> form) {
            return new Sent(List.of(subject), NEW, event, form, area.path());
        }

        /** From the page of the very thing. */
        static Sent of(Subject subject, String id, String event, MultivaluedMap<String, String> form) {
            return new Sent(List.of(subject), id, event, form, subject.page(id));
        }
    }

    Response open(Area area, View view) {
        Page page = visitor.in(area);
        return Pages.html(Response.Status.OK.getStatusCode(), view.draw(page, visitor.notice(page), null), page);
    }

    Response act(Area area, Sent sent, View view) {
        Page page = visitor.in(area);
        ActionPost.Posted posted = new ActionPost.Posted(
                visitor.officer(), sent.subjects(), sent.id(), sent.event(), sent.form(), sent.back());
        return actionPost.run(
                posted, page, refused -> Pages.html(REFUSED, view.draw(page, Notice.of(refused), refused), page));
    }
}
