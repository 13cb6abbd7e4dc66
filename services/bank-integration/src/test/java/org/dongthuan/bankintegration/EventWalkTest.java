package org.dongthuan.bankintegration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.dongthuan.bankintegration.account.domain.AccountTransitions;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.event.EventWalk;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(BankWorld.class)
class EventWalkTest extends EventWalk {

    EventWalkTest() {
        super("bank-integration");
    }

    @Override
    protected Set<String> sent() {
        Set<String> types = new TreeSet<>();
        AccountTransitions.ALL.stream()
                .filter(row -> row.published() != null)
                .forEach(row -> types.add("account." + row.published() + ".v1"));
        types.add("closure-sample.signed.v1");
        types.addAll(Set.of("formal-request.moved.v1", "written-reply.signed.v1", "customer-letter.moved.v1"));
        types.addAll(
                Set.of("closure-dispatch.sent.v1", "closure-dispatch.acknowledged.v1", "closure-dispatch.answered.v1"));
        return types;
    }
}
