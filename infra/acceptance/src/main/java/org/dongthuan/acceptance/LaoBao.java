package org.dongthuan.acceptance;

import java.util.function.Consumer;
import org.dongthuan.local.FirstStart;
import org.dongthuan.local.LocalStack;

/** Fills a fresh stack with the Lao Bảo scenario, so that whoever starts it has something to look at. */
public final class LaoBao implements FirstStart {

    private static final String NAME = "lao-bao";
    private static final long SEED = 1;

    @Override
    public void on(LocalStack stack, Consumer<String> tells) {
        tells.accept("\nThe Lao Bảo scenario is being played on virtual time; watch at " + stack.publicUrl());
        new Play(stack, tells).play(Scenario.load(NAME), SEED).forEach(fact -> tells.accept(fact.line()));
    }
}
