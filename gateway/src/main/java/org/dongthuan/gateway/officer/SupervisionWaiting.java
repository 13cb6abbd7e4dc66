package org.dongthuan.gateway.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.dongthuan.gateway.client.EndingClient;
import org.dongthuan.gateway.client.RuleClient;
import org.dongthuan.gateway.client.SampleClient;
import org.dongthuan.gateway.officer.Waiting.Row;
import org.dongthuan.gateway.officer.WaitingList.Source;
import org.dongthuan.gateway.web.Page;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What waits for a second look: samples that supervisors have drawn, and endings of consents somebody has proposed. */
@ApplicationScoped
class SupervisionWaiting {

    private static final int SHORT = 10;

    private final SampleClient samples;
    private final EndingClient endings;
    private final RuleClient rules;

    SupervisionWaiting(
            @RestClient SampleClient samples, @RestClient EndingClient endings, @RestClient RuleClient rules) {
        this.samples = samples;
        this.endings = endings;
        this.rules = rules;
    }

    List<Source> sources(Page page) {
        return List.of(samples(page), endings(page), rules(page));
    }

    private Source endings(Page page) {
        return new Source(
                Set.of("CC", "DPO", "BKA"),
                "consent-endings.PROPOSED",
                Area.CONSENT_ENDINGS.path(),
                Subject.CONSENT_ENDING.code(),
                () -> endings.endings(null, SHORT).items().stream()
                        .filter(one -> one.state().equals("PROPOSED"))
                        .map(one -> Row.since(
                                Subject.CONSENT_ENDING.page(one.id()),
                                page.org(one.bankOrg()) + " · " + one.size(),
                                one.state(),
                                one.proposedAt())));
    }

    /** Nobody decides on what they proposed. */
    private Source rules(Page page) {
        return new Source(
                Set.of("ADM", "DPO"),
                "rule-changes.PROPOSED",
                Area.RULES.path(),
                Subject.RULE_CHANGE.code(),
                () -> rules.changes("PROPOSED", null, null, SHORT).items().stream()
                        .filter(one -> !one.mine())
                        .map(one -> Row.since(
                                Subject.RULE_CHANGE.page(one.id()),
                                page.label("clock", one.ruleCode()),
                                one.state(),
                                one.proposedAt())));
    }

    private Source samples(Page page) {
        return new Source(
                Set.of("SB"),
                "closure-samples.OPEN",
                Area.CLOSURE_SAMPLES.path(),
                Subject.CLOSURE_SAMPLE.code(),
                () -> samples.samples(null, null, SHORT).items().stream()
                        .filter(one -> one.state().equals("OPEN"))
                        .map(one -> Row.since(
                                Subject.CLOSURE_SAMPLE.page(one.id()),
                                page.place(one.placeCode()) + " · " + one.found() + "/" + one.size(),
                                one.state(),
                                one.drawnAt())));
    }
}
