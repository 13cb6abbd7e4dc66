package org.dongthuan.notification;

import static org.dongthuan.notification.Desk.*;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.dongthuan.notification.message.domain.MessageTransitions;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.access.Callers;
import org.dongthuan.testing.access.EndpointWalk;
import org.dongthuan.testing.access.Known;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class AccessMatrixTest extends EndpointWalk {

    AccessMatrixTest() {
        super("notification");
    }

    @Override
    protected String packageName() {
        return "org.dongthuan.notification";
    }

    @Override
    protected Map<String, List<String>> words() {
        return Map.of("/api/v1/messages/{id}/{event}", MessageTransitions.TABLE.paths());
    }

    @Override
    protected Object body(String path) {
        return Map.of("version", 0, "reasonCode", "MOVED_AWAY");
    }

    @Override
    protected List<Known> known() {
        Someone who = someone("LANDLINE");
        result(who, "CLOSED");
        awaitState(who, "FALLBACK");
        return List.of(new Known(
                "/api/v1/messages/{id}",
                (String) message(who).get("id"),
                Callers.here(List.of("CO", "CC"), "UBND-19432")));
    }
}
