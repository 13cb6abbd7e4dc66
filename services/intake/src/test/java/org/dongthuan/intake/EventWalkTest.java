package org.dongthuan.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.dongthuan.intake.complaint.domain.ComplaintEvent;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.event.EventWalk;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventWalkTest extends EventWalk {

    EventWalkTest() {
        super("intake");
    }

    @Override
    protected Set<String> sent() {
        Set<String> types = new TreeSet<>(Set.of(
                "complaint.submitted.v1",
                "person.listed.v1",
                "person.contact-corrected.v1",
                "sign-in-code.requested.v1"));
        for (ComplaintEvent event : ComplaintEvent.values()) {
            types.add(event.type());
        }
        return types;
    }
}
