package org.dongthuan.gateway.officer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.ReaderException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dongthuan.gateway.stub.Scene;
import org.dongthuan.gateway.stub.World;
import org.dongthuan.gateway.stub.WorldResource;
import org.dongthuan.gateway.web.Browser;
import org.dongthuan.gateway.web.QrReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WorldResource.class)
class PosterPageTest {

    World world;

    @BeforeEach
    void play() {
        world.reset();
        Scene.play(world);
    }

    @Test
    void shouldCarryACodeThatLeadsToTheFormOfItsIncident() throws ReaderException {
        Browser desk = Officers.signIn(world, "UBND-19432", "CO");

        desk.get("/officer/incidents/i-2").then().body(containsString("href=\"/officer/incidents/i-2/poster\""));
        desk.get("/officer/incidents/i-2/poster").then().statusCode(200).body(containsString("/i/SV23-0001</strong>"));
        assertEquals("http://localhost:8080/i/SV23-0001", QrReader.read(desk.page()));
    }

    @Test
    void shouldPutNothingOnAPosterThatIsNotPublicYet() {
        Browser chair = Officers.signIn(world, "UBND-19432", "CC");

        chair.get("/officer/incidents/i-1").then().body(not(containsString("/poster")));
        chair.get("/officer/incidents/i-1/poster")
                .then()
                .statusCode(200)
                .body(containsString("chưa được xác nhận"))
                .body(not(containsString("class=\"poster\"")));
        Officers.signIn(world, "NH-TG", "BK")
                .get("/officer/incidents/i-2/poster")
                .then()
                .statusCode(403);
    }
}
