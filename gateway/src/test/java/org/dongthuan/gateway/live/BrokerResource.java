package org.dongthuan.gateway.live;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.dongthuan.testing.TestBroker;

/** A real broker, which the gateway listens to. */
public class BrokerResource implements QuarkusTestResourceLifecycleManager {

    private TestBroker broker;

    @Override
    public Map<String, String> start() {
        broker = TestBroker.start();
        System.setProperty("dongthuan.test.kafka", broker.bootstrapServers());
        return Map.of(
                "kafka.bootstrap.servers", broker.bootstrapServers(),
                "mp.messaging.incoming.changes.enabled", "true",
                "mp.messaging.incoming.changes.metadata.max.age.ms", "200",
                "gateway.live.gather", "0.05S",
                // A stream that should not have been granted falls silent before the test would wait for ever.
                "gateway.live.lasts", "20S");
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.stop();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(broker, new TestInjector.MatchesType(TestBroker.class));
    }
}
