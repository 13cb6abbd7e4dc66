package org.dongthuan.casetracking.cases.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dongthuan.casetracking.cases.store.AccountRefs;
import org.dongthuan.casetracking.cases.store.Timeline;
import org.dongthuan.platform.messaging.EventsHandled;

/**
 * Brings what is heard of accounts to their cases. A bank closes hundreds within seconds and each tells seven facts: they are
 * noted together at the end of a consumer's transaction, with a few statements however many they are.
 */
@ApplicationScoped
public class AccountFacts {

    private static final int BEFORE_OTHERS = 1000;

    private final ToldFacts facts;
    private final AccountRefs accounts;
    private final Timeline timeline;
    private final CaseProgress progress;

    AccountFacts(ToldFacts facts, AccountRefs accounts, Timeline timeline, CaseProgress progress) {
        this.facts = facts;
        this.accounts = accounts;
        this.timeline = timeline;
        this.progress = progress;
    }

    /** @param kind how the timeline of the account's case calls it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(AccountRefs.Told told, String kind) {
        facts.add(new ToldFacts.Fact(told, kind));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void note(@Observes @Priority(BEFORE_OTHERS) EventsHandled all) {
        List<ToldFacts.Fact> heard = facts.take();
        if (heard.isEmpty()) {
            return;
        }
        Map<UUID, UUID> caseOf =
                accounts.told(heard.stream().map(ToldFacts.Fact::told).toList());
        timeline.add(heard.stream()
                .filter(fact -> caseOf.containsKey(fact.told().accountId()))
                .map(fact -> new Timeline.Added(
                        caseOf.get(fact.told().accountId()),
                        new Timeline.Entry(
                                fact.told().at(),
                                fact.kind(),
                                fact.told().accountId().toString())))
                .toList());
        caseOf.values().forEach(progress::touch);
    }
}
