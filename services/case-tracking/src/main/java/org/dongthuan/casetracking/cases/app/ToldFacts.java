package org.dongthuan.casetracking.cases.app;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.casetracking.cases.store.AccountRefs;

/** What the running transaction heard of accounts; forgotten when it ends. */
@TransactionScoped
class ToldFacts {

    private final List<Fact> facts = new ArrayList<>();

    /** @param kind how the timeline of the case calls it */
    record Fact(AccountRefs.Told told, String kind) {}

    void add(Fact fact) {
        facts.add(fact);
    }

    /** In the order in which they were heard, each handed out once. */
    List<Fact> take() {
        List<Fact> taken = List.copyOf(facts);
        facts.clear();
        return taken;
    }
}
