package org.dongthuan.gateway.stub;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives tests a {@link World} around the gateway they run against. */
public class WorldResource implements QuarkusTestResourceLifecycleManager {

    private World world;

    @Override
    public Map<String, String> start() {
        world = new World(0);
        return world.config();
    }

    @Override
    public void stop() {
        if (world != null) {
            world.stop();
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(world, new TestInjector.MatchesType(World.class));
    }
}
