package org.dongthuan.gateway.citizen;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.PublicStatusClient;
import org.dongthuan.gateway.client.PublicTimelinessClient;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.web.ForEverybody;
import org.dongthuan.gateway.web.KeptCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What everybody may know of each incident, with the pages made of it: however many read, the services are asked once. */
@ApplicationScoped
public class StatusCopies {

    private static final int MOST = 1000;
    private static final int AT_ONCE = 16;

    private final KeptCopies<Facts> copies;

    StatusCopies(@RestClient PublicStatusClient cases, @RestClient PublicTimelinessClient banks, GatewayConfig config) {
        // How old a copy is goes by real time, in the scenario profile too.
        this.copies = new KeptCopies<>(
                code -> new Facts(cases.status(code), Part.of(() -> banks.of(code)), new ConcurrentHashMap<>()),
                config.portal().statusFresh(),
                MOST,
                AT_ONCE,
                Clock.systemUTC());
    }

    /** The facts of one moment. @param pages made of them so far, by what tells them apart */
    record Facts(
            PublicStatusClient.Status status,
            Part<PublicTimelinessClient.Timeliness> timeliness,
            Map<Object, ForEverybody.Made> pages) {

        ForEverybody.Made page(Object kind, Supplier<ForEverybody.Made> make) {
            return pages.computeIfAbsent(kind, absent -> make.get());
        }
    }

    boolean has(String code) {
        return copies.has(code);
    }

    KeptCopies.Copy<Facts> of(String code) {
        return copies.get(code);
    }
}
