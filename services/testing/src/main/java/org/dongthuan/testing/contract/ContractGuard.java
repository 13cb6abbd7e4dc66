package org.dongthuan.testing.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts the {@link ContractFilter} into every {@code @QuarkusTest} of a service that has an OpenAPI file, so that no test
 * has to ask for it and none can forget it. Found by the service loader.
 */
public final class ContractGuard implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        String service = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.name", String.class)
                .orElse("");
        if (OpenApi.exists(service)) {
            List<Filter> filters = new ArrayList<>(RestAssured.filters());
            filters.removeIf(ContractFilter.class::isInstance);
            filters.add(new ContractFilter(OpenApi.of(service), RestAssured.port));
            RestAssured.replaceFiltersWith(filters);
        }
    }
}
