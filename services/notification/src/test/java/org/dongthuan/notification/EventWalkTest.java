package org.dongthuan.notification;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.dongthuan.notification.message.domain.MessageEvent;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.event.EventWalk;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class EventWalkTest extends EventWalk {

    EventWalkTest() {
        super("notification");
    }

    @Override
    protected Set<String> sent() {
        Set<String> types = new TreeSet<>();
        for (MessageEvent event : MessageEvent.values()) {
            event.type().ifPresent(types::add);
        }
        return types;
    }
}
