package org.dongthuan.gateway.citizen;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class OfflineTest {

    World world;

    @BeforeEach
    void reset() {
        world.reset();
    }

    @Test
    void shouldServeTheWorkerForTheWholeSiteAndHaveItAskedForAgain() {
        given().get("/sw.js")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/javascript"))
                .header("Cache-Control", "no-cache")
                .header("Set-Cookie", nullValue());
    }

    @Test
    void shouldKeepHomeAndFormAndTheFilesTheyName() {
        String worker = given().get("/sw.js").asString();

        for (String path : List.of("/", "/file")) {
            List<String> files = matches(new Browser().get(path).asString(), "(?:href|src)=\"(/assets/[^\"]+)\"");
            assertFalse(files.isEmpty(), path);
            files.forEach(file -> assertTrue(worker.contains("'" + file + "'"), file));
        }
        assertEquals(
                List.of("'/', '/file'"), matches(worker, "const PAGES = \\[([^]]*)];"), "pages kept, and no others");
        matches(matches(worker, "const SHELL = \\[([^]]*)];").getFirst(), "'([^']+)'")
                .forEach(file -> given().get(file).then().statusCode(200));
    }

    @Test
    void shouldBeInstallable() {
        var manifest = given().get("/manifest.webmanifest")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/manifest+json"))
                .header("Set-Cookie", nullValue())
                .body("start_url", equalTo("/"))
                .body("display", equalTo("standalone"))
                .extract()
                .jsonPath();
        manifest.<String>getList("icons.src")
                .forEach(icon -> given().get(icon).then().statusCode(200).contentType(startsWith("image/")));
        new Browser().get("/").then().body(containsString("<link rel=\"manifest\" href=\"/manifest.webmanifest\">"));
    }

    @Test
    void shouldAllowOurWorkerAndManifestOnly() {
        given().get("/file")
                .then()
                .header("Content-Security-Policy", containsString("worker-src 'self'; manifest-src 'self'"));
    }

    @Test
    void shouldSayWhatIsKeptWhereOnTheFormOnly() {
        new Browser()
                .get("/file")
                .then()
                .body(containsString("giữ trên máy này"))
                .body(containsString("id=\"forget\""));
        new Browser("en").get("/file").then().body(containsString("kept on this device"));
        new Browser().get("/track").then().body(not(containsString("filing.js")));
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
