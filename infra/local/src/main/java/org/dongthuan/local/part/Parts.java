package org.dongthuan.local.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.setting.DemoBank;
import org.dongthuan.local.setting.Settings;

/** The parts of the platform, declared in this one place. */
public final class Parts {
    static final List<String> SERVICES =
            List.of("intake", "case-tracking", "bank-integration", "consent", "notification");

    private static final int SERVICE_HEAP_MB = 192;
    private static final Set<String> STORES = Set.of("postgres", "kafka", "keycloak");

    private static final List<Part> ALL = List.of(
            new PostgresPart(),
            new KafkaPart(),
            new KeycloakPart(),
            new SmsCentrePart(),
            bank(DemoBank.TRUONG_GIANG, 128),
            // Has little to do on most days.
            bank(DemoBank.HUONG_VANG, 64),
            service("intake", s -> Environment.service("intake", s)),
            service("case-tracking", Environment::caseTracking),
            service("bank-integration", Environment::bankIntegration),
            service("consent", s -> Environment.service("consent", s)),
            service("notification", Environment::notification),
            application("gateway", Tier.EDGE, "gateway", SERVICE_HEAP_MB, Environment::gateway));

    private Parts() {}

    /** All parts, or those named; a name that is no part's is refused. */
    public static List<Part> chosen(Set<String> names) {
        for (String name : names) {
            if (ALL.stream().noneMatch(part -> part.name().equals(name))) {
                throw new StackFailure("There is no part " + name + "; the parts are "
                        + String.join(", ", ALL.stream().map(Part::name).toList()) + ".");
            }
        }
        return ALL.stream()
                .filter(part -> names.isEmpty() || names.contains(part.name()))
                .toList();
    }

    private static Part bank(DemoBank bank, int heapMb) {
        return application(
                bank.part(), Tier.OUTSIDE, "infra/bank-sandbox", heapMb, s -> Environment.bankSandbox(bank, s));
    }

    private static Part service(String name, Function<Settings, Map<String, String>> environment) {
        return application(name, Tier.SERVICE, "services/" + name, SERVICE_HEAP_MB, environment);
    }

    private static Part application(
            String name, Tier tier, String module, int heapMb, Function<Settings, Map<String, String>> environment) {
        Set<String> needs = tier == Tier.SERVICE ? STORES : Set.of("keycloak");
        List<String> ports =
                List.of(name, Environment.management(name)).stream().distinct().toList();
        return new JavaService(name, tier, module, needs, ports, heapMb, environment);
    }
}
