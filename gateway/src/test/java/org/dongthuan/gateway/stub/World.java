package org.dongthuan.gateway.stub;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dongthuan.gateway.edge.Service;

/** Everything around the gateway: five services and Keycloak. */
public final class World {

    private final Map<Service, StubService> services = new LinkedHashMap<>();
    private final StubKeycloak keycloak;

    /** On free ports when {@code firstPort} is 0, otherwise on the ports from there on. */
    public World(int firstPort) {
        keycloak = new StubKeycloak(firstPort);
        int port = firstPort;
        for (Service service : Service.values()) {
            port = firstPort == 0 ? 0 : port + 1;
            services.put(service, new StubService(service.code(), port));
        }
        reset();
    }

    public StubKeycloak keycloak() {
        return keycloak;
    }

    public StubService service(Service service) {
        return services.get(service);
    }

    public StubService intake() {
        return service(Service.INTAKE);
    }

    public void reset() {
        services.values().forEach(StubService::reset);
        intake().when("GET /internal/v1/citizen-keys", call -> StubService.Answer.json(200, keycloak.jwks()));
    }

    /** Configuration that points a gateway at this world. */
    public Map<String, String> config() {
        Map<String, String> config = new LinkedHashMap<>();
        config.put("DT_OIDC_URL", keycloak.issuer());
        config.put("DT_OIDC_CLIENT", "gateway");
        // Nobody is there; tests of what comes from the broker bring one.
        config.put("DT_KAFKA", "localhost:1");
        config.put("DT_PUBLIC_URL", "http://localhost:8080");
        config.put("DT_OIDC_SECRET", "a-secret-for-tests-only-a-secret-for-tests-only");
        config.put("DT_COOKIE_KEY", "ZGV2LW9ubHktZGV2LW9ubHktZGV2LW9ubHktZGV2LW8=");
        services.forEach((service, stub) -> config.put("DT_" + service.name() + "_URL", stub.url()));
        return config;
    }

    public void stop() {
        services.values().forEach(StubService::stop);
        keycloak.stop();
    }
}
