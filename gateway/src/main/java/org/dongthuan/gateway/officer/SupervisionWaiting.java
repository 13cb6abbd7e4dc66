package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dongthuan.gateway.client.SampleClient;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.officer.WaitingList.Source;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What waits for supervisors: samples they have drawn and not signed off. */
@ApplicationScoped
class SupervisionWaiting {

    private static final int SHORT = 10;

    private final SampleClient samples;

    SupervisionWaiting(@RestClient SampleClient samples) {
        this.samples = samples;
    }

    List<Source> sources(Page page) {
        return List.of(new Source(
                Set.of("SB"),
                "closure-samples.OPEN",
                Area.CLOSURE_SAMPLES.path(),
                Subject.CLOSURE_SAMPLE.code(),
                () -> samples.samples(null, null, SHORT).items().stream()
                        .filter(one -> one.state().equals("OPEN"))
                        .map(one -> new Row(
                                Subject.CLOSURE_SAMPLE.page(one.id()),
                                page.place(one.placeCode()) + " · " + one.found() + "/" + one.size(),
                                one.state(),
                                one.drawnAt()))));
    }
}
