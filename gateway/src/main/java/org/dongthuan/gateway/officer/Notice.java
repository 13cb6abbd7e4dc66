package org.dongthuan.gateway.officer;

import io.vertx.ext.web.RoutingContext;
import org.dongthuan.gateway.web.Page;

/**
 * What the page says about the form just sent. Read from the address, but only known codes are shown, so nobody can
 * put words on our pages by a link.
 */
public record Notice(String text, boolean bad) {

    static final Notice NONE = new Notice("", false);

    /** What is wrong with the form as a whole. */
    static Notice of(ActionForm.Refused refused) {
        String text = refused.errors().on("");
        return text == null ? NONE : new Notice(text, true);
    }

    static Notice of(RoutingContext rc, Page page) {
        String done = rc.request().getParam("done");
        if (done != null && page.hasLabel("action", done)) {
            return new Notice(page.label("done", "prefix") + " " + page.label("action", done), false);
        }
        String refused = rc.request().getParam("refused");
        if (refused != null && page.hasLabel("refused", refused)) {
            return new Notice(page.label("refused", refused), true);
        }
        return NONE;
    }
}
