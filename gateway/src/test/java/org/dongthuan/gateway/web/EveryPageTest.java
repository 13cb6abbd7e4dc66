package org.dongthuan.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WorldResource.class)
class EveryPageTest {

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void shouldBeStrictCompleteAndInOneLanguage(String language) {
        Browser citizen = new Browser(language);
        PageWalk.CITIZENS.forEach(path -> check(path, language, citizen.get(path)));
        citizen.signInAsCitizen();
        PageWalk.MY_CASE.forEach(path -> check(path, language, citizen.get(path)));

        for (PageWalk.Desk desk : PageWalk.DESKS) {
            world.keycloak().nextOfficer(desk.org(), desk.rolesNamed());
            Browser officer = new Browser(language);
            desk.paths().forEach(path -> check(path, language, officer.get(path)));
        }
    }

    private static void check(String path, String language, Response response) {
        String page = response.asString();
        assertTrue(response.statusCode() < 500, path);
        String policy = response.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self'"), path);
        assertTrue(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), path);
        assertEquals("nosniff", response.header("X-Content-Type-Options"), path);
        assertTrue(
                response.header("Cache-Control").startsWith(ForEverybody.isAt(path) ? "public, " : "no-store"), path);
        assertEquals(List.of(), Html.inlineCode(page), path);
        assertTrue(page.contains("<html lang=\"" + language + "\">"), path);
        assertTrue(page.contains("<h1") && page.contains("id=\"main\"") && page.contains("class=\"skip\""), path);
        String words = page.replaceAll("<[^>]*>", " ");
        assertFalse(words.contains("NOT_FOUND") || words.contains("Page[") || words.contains(" null "), path);
        for (String id : matches(page, "<(?:input|select|textarea)[^>]*\\bid=\"([^\"]+)\"")) {
            assertTrue(page.contains("for=\"" + id + "\""), path + ": no label for " + id);
        }
        matches(page, "<link rel=\"stylesheet\" href=\"([^\"]+)\"")
                .forEach(file -> assertEquals(200, RestAssured.get(file).statusCode(), file));
        if (page.contains("method=\"post\"")) {
            assertEquals(
                    matches(page, "(<form [^>]*method=\"post\")").size(),
                    matches(page, "(name=\"_form\" value=\"[^\"]+\")").size(),
                    path);
        }
    }

    private static List<String> matches(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
