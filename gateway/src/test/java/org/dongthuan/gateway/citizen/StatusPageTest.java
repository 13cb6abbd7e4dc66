package org.dongthuan.gateway.citizen;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.dongthuan.gateway.edge.Service;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.StubService;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.QrReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has an incident of its own, for copies outlive a test. */
@QuarkusTest
@WithTestResource(WorldResource.class)
class StatusPageTest {

    World world;
    StubService cases;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
        cases = world.service(Service.CASE_TRACKING);
    }

    @Test
    void shouldTellWhatWasPromisedByWhomAndWhereItStands() {
        given().get(told("SV23-9001") + "?lang=vi")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Đã làm xong 1 trên 3 việc đã hứa",
                        "O1. Mọi tài khoản trong danh sách được đóng",
                        "trễ hạn, chưa xong",
                        "Bưu điện Sông Hiền",
                        "Thực hiện: Ngân hàng Trường Giang",
                        "20/08/2023",
                        "O4. Nộp văn bản",
                        "đã xong",
                        "không có ngày kết thúc"));
        given().get("/status/SV23-9001?lang=en")
                .then()
                .body(
                        containsString("1 of 3 promises fulfilled"),
                        containsString("href=\"/file?incident=SV23-0001&amp;lang=en\""));
    }

    @Test
    void shouldBeKeptByBrowsersAndHoldNothingOfTheVisitor() {
        // Given
        String path = told("SV23-9002");

        // When
        Response first = given().header("Accept-Language", "en").get(path);

        // Then
        first.then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public, max-age=30, stale-while-revalidate="))
                .header("Set-Cookie", nullValue())
                .header("Vary", containsString("Accept-Language, Cookie"))
                .body(containsString("<html lang=\"en\">"), not(containsString("_form")));
        assertEquals(1, first.headers().getValues("Cache-Control").size());
        given().header("Accept-Language", "en")
                .get(path + "?lang=vi")
                .then()
                .header("Set-Cookie", nullValue())
                .header("Vary", equalTo("Accept-Encoding"))
                .body(containsString("<html lang=\"vi\">"));
        given().header("Accept-Language", "en")
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(first.header("ETag")))
                .header("Cache-Control", startsWith("public"))
                .body(equalTo(""));
        given().header("Accept-Language", "vi")
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(200);
        given().get("/status/nothing").then().statusCode(404).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void shouldCostOneCallHoweverManyRead() {
        // Given: the service answers once all are on their way
        CountDownLatch answer = new CountDownLatch(1);
        String path = told("SV23-9003");
        cases.when("GET /api/v1/public/incidents/SV23-9003/snapshot", call -> {
            await(answer);
            return StubService.Answer.json(200, Scene.SIGNED_STATUS);
        });

        // When
        List<CompletableFuture<HttpResponse<String>>> readers;
        try (HttpClient crowd = HttpClient.newHttpClient()) {
            URI page = URI.create("http://localhost:" + RestAssured.port + path);
            readers = IntStream.range(0, 200)
                    .mapToObj(reader -> HttpRequest.newBuilder(page)
                            .header("Accept-Language", reader % 2 == 0 ? "vi" : "en")
                            .build())
                    .map(request -> crowd.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .toList();
            answer.countDown();
        }

        // Then
        readers.forEach(reader -> assertEquals(200, reader.join().statusCode()));
        assertEquals(
                1,
                cases.calls().stream()
                        .filter(call -> call.path().endsWith("SV23-9003/snapshot"))
                        .count());
    }

    @Test
    void shouldShowTheLastCopyWithAWordWhileTheServiceIsDown() {
        // Given
        String path = told("SV23-9004") + "?lang=vi";
        given().get(path).then().statusCode(200).body(not(containsString("Lúc này chưa cập nhật được")));

        // When
        cases.when("GET /api/v1/public/incidents/SV23-9004/snapshot", 503, "{}");

        // Then
        Response shown = given().get(path);
        Instant patience = Instant.now().plusSeconds(20);
        while (!shown.asString().contains("Lúc này chưa cập nhật được")
                && Instant.now().isBefore(patience)) {
            assertEquals(200, shown.statusCode());
            shown = given().get(path);
        }
        shown.then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public, max-age=5"))
                .body(stringContainsInOrder("Lúc này chưa cập nhật được", "25/08/2023 17:00", "412"));
        cases.when("GET /api/v1/public/incidents/SV23-9005/snapshot", 503, "{}");
        given().get("/status/SV23-9005").then().statusCode(503).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void shouldNotCountReadersOfAKeptCopyAgainstTheirLimit() {
        String path = told("SV23-9006");
        Browser device = new Browser();
        device.get("/");
        // More than a device may file or sign in within ten minutes.
        for (int visit = 0; visit < 40; visit++) {
            device.get(path).then().statusCode(200);
        }
        assertTrue(device.cookieValues().findAny().isPresent());
        device.get("/track").then().statusCode(200);
    }

    @Test
    void shouldOpenTheProofOfTheSignedFiguresByItsQrCode() throws ReaderException {
        // Given
        String path = told("SV23-9007");

        // When
        String page = given().get(path + "?lang=vi").asString();

        // Then
        assertEquals("http://localhost:8080/status/SV23-9007/proof?lang=vi", QrReader.read(page));
        given().get(path + "/proof?lang=vi")
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .header("Cache-Control", startsWith("public, max-age=30"))
                .body(stringContainsInOrder(
                        "25/08/2023 17:00",
                        "338",
                        "412",
                        "385",
                        "Đã làm xong 1 trên 3",
                        "ab12",
                        "audit-test",
                        "c2lnbmVk"));
        Response snapshot = given().get(path + "/snapshot");
        snapshot.then().statusCode(200).contentType("application/json");
        assertEquals(Scene.SIGNED_STATUS, snapshot.asString());
        given().header("If-None-Match", snapshot.header("ETag"))
                .get(path + "/snapshot")
                .then()
                .statusCode(304);
    }

    private String told(String code) {
        cases.when("GET /api/v1/public/incidents/" + code + "/snapshot", 200, Scene.SIGNED_STATUS);
        return "/status/" + code;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
