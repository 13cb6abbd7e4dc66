package org.dongthuan.gateway.web;

import static io.restassured.RestAssured.given;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A browser without scripts: keeps cookies, fills the form of the page it looked at last. */
public final class Browser {

    /** Milliseconds of silence. */
    private static final int PATIENCE = 5_000;

    private final CookieFilter cookies = new CookieFilter();
    private final String language;
    private String page = "";

    public Browser() {
        this("vi");
    }

    public Browser(String language) {
        this.language = language;
    }

    /** A browser in which the citizen of the scene is signed in. */
    public static Browser citizen() {
        Browser browser = new Browser();
        browser.signInAsCitizen();
        return browser;
    }

    /** With the code as people type it. */
    public void signInAsCitizen() {
        get("/track");
        post("/track", Map.of("code", "lb23-000123-7")).then().statusCode(303);
        get("/track/code");
        post("/track/code", Map.of("oneTimeCode", "123 456")).then().statusCode(303);
    }

    public Response get(String path) {
        return follow(request().redirects().follow(false).get(path));
    }

    /** What a script of a page asks for by server-sent events; fails after a while where it is granted, for that has no end. */
    public Response listen(String path) {
        return given().config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", PATIENCE)))
                .filter(cookies)
                .header("Accept", "text/event-stream")
                .redirects()
                .follow(false)
                .get(path);
    }

    /** Goes where the answer to a form leads. */
    public Response follow(Response answer) {
        Response response = answer;
        // Followed here, because cookies must be kept at every hop.
        for (int hop = 0; response.statusCode() / 100 == 3 && hop < 10; hop++) {
            response = request()
                    .redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(response.header("Location"));
        }
        return keep(response);
    }

    /** Sends a form with the token of the page last seen; a redirect is not followed. */
    public Response post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("_form", Html.value(page, "_form"));
        return keep(request()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .redirects()
                .follow(false)
                .post(path));
    }

    /** As {@link #post}, with a picture chosen in the form. */
    public Response upload(String path, Map<String, String> fields, byte[] picture) {
        RequestSpecification request =
                request().contentType("multipart/form-data").multiPart("file", "photo.jpg", picture, "image/jpeg");
        request.multiPart("_form", Html.value(page, "_form"));
        fields.forEach(request::multiPart);
        return keep(request.redirects().follow(false).post(path));
    }

    /** Values of all cookies the browser holds. */
    public Stream<String> cookieValues() {
        return cookies.getCookieStore().getCookies().stream().map(org.apache.http.cookie.Cookie::getValue);
    }

    public String page() {
        return page;
    }

    private RequestSpecification request() {
        return given().filter(cookies).header("Accept-Language", language).header("Accept", "text/html");
    }

    private Response keep(Response response) {
        String body = response.asString();
        if (!body.isEmpty()) {
            page = body;
        }
        return response;
    }
}
