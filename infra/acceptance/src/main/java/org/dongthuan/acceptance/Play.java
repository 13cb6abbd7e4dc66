package org.dongthuan.acceptance;

import java.util.List;
import java.util.function.Consumer;
import org.dongthuan.local.LocalStack;

/** Plays a scenario on a running scenario stack and checks its facts. */
public final class Play {

    private final LocalStack stack;
    private final Consumer<String> progress;

    /** @param progress told about each step, in words */
    public Play(LocalStack stack, Consumer<String> progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /** @throws ScenarioFailure when a step is refused or waited for in vain */
    public List<Fact> play(Scenario scenario, long seed) {
        Parties parties = new Parties(stack);
        VirtualTime clock = new VirtualTime(stack.settings().data().path().resolve("clock"));
        Incident incident = new Incident(scenario, Residents.of(scenario, seed), parties, clock);
        step("accounts are opened", incident::accountsAreOpened);
        step("the utility reports", incident::utilityReports);
        step("people file", incident::peopleFile);
        step("confirmed and contained", incident::confirmedAndContained);
        step("complaints are accepted", incident::complaintsAreAccepted);
        step("the bank's list is reconciled", incident::listIsReconciled);
        step("inquiries are confirmed", incident::inquiriesAreConfirmed);
        step("holders decide", incident::holdersDecide);
        step("accounts are closed", incident::accountsAreClosed);
        step("complaints are replied", incident::complaintsAreReplied);
        return new Facts(incident, parties).all();
    }

    private void step(String name, Runnable action) {
        long start = System.nanoTime();
        action.run();
        progress.accept("%-32s %5.1f s".formatted(name, (System.nanoTime() - start) / 1e9));
    }
}
