package org.dongthuan.consent;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.dongthuan.consent.claim.domain.ClaimEvent;
import org.dongthuan.consent.keep.KeepEvent;
import org.dongthuan.consent.term.ConsentExpiring;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.event.EventWalk;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EventWalkTest extends EventWalk {

    EventWalkTest() {
        super("consent");
    }

    @Override
    protected Set<String> sent() {
        Set<String> types = new TreeSet<>();
        for (ClaimEvent event : ClaimEvent.values()) {
            types.add(event.type());
        }
        for (KeepEvent event : KeepEvent.values()) {
            types.add(event.type());
        }
        types.add(ConsentExpiring.TYPE);
        return types;
    }
}
