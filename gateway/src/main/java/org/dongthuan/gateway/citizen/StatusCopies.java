package org.dongthuan.gateway.citizen;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dongthuan.gateway.client.Part;
import org.dongthuan.gateway.client.PublicStatusClient;
import org.dongthuan.gateway.client.PublicTimelinessClient;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.config.GatewayConfig;
import org.dongthuan.gateway.web.ForEverybody;
import org.dongthuan.gateway.web.KeptCopies;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What everybody may know of each incident, with the pages made of it: however many read, the services are asked once. */
@ApplicationScoped
public class StatusCopies {

    private static final int MOST = 1000;
    private static final int AT_ONCE = 16;

    private final PublicStatusClient cases;
    private final PublicTimelinessClient banks;
    private final ObjectMapper json;
    private final KeptCopies<Facts> copies;

    StatusCopies(
            @RestClient PublicStatusClient cases,
            @RestClient PublicTimelinessClient banks,
            ObjectMapper json,
            GatewayConfig config) {
        this.cases = cases;
        this.banks = banks;
        this.json = json;
        // How old a copy is goes by real time, in the scenario profile too.
        this.copies = new KeptCopies<>(this::ask, config.portal().statusFresh(), MOST, AT_ONCE, Clock.systemUTC());
    }

    /**
     * The facts of one moment: what the page shows is what is signed.
     *
     * @param text of the signed snapshot, as the service wrote it
     * @param pages made of them so far, by what tells them apart
     */
    record Facts(
            PublicStatusClient.Snapshot signed,
            String text,
            Part<PublicTimelinessClient.Timeliness> timeliness,
            Map<Object, ForEverybody.Made> pages) {

        PublicStatusClient.Status status() {
            return signed.snapshot();
        }

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

    private Facts ask(String code) {
        byte[] text = cases.snapshot(code);
        return new Facts(
                read(text),
                new String(text, StandardCharsets.UTF_8),
                Part.of(() -> banks.of(code)),
                new ConcurrentHashMap<>());
    }

    private PublicStatusClient.Snapshot read(byte[] text) {
        try {
            return json.readValue(text, PublicStatusClient.Snapshot.class);
        } catch (IOException e) {
            throw new ServiceProblem(502, "unreadable", "", null);
        }
    }
}
