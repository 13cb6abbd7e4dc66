package org.dongthuan.gateway.officer;

import java.util.HashMap;
import java.util.Map;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.Html;

/** Officers at their browsers. */
final class Officers {

    static final String KEY = "7d0f0a34-0000-4000-8000-000000000000";

    private Officers() {}

    static Browser signIn(World world, String org, String... roles) {
        world.keycloak().nextOfficer(org, roles);
        Browser browser = new Browser();
        browser.get("/officer").then().statusCode(200);
        return browser;
    }

    /** What was typed, with the hidden fields of the page last seen. */
    static Map<String, String> form(Browser browser, Map<String, String> typed) {
        Map<String, String> form = new HashMap<>(typed);
        form.put("key", KEY);
        form.put("version", browser.page().contains("name=\"version\"") ? Html.value(browser.page(), "version") : "4");
        return form;
    }
}
