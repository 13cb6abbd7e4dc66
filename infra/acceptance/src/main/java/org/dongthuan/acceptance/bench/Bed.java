package org.dongthuan.acceptance.bench;

import org.dongthuan.local.LocalStack;

/** What every measurement works with: a running stack, its callers and its people. */
record Bed(LocalStack stack, Callers callers, Crowd crowd, OwnProcesses processes, Tables tables, Quiet quiet) {

    static Bed of(LocalStack stack) {
        Tables tables = new Tables(stack.settings());
        return new Bed(stack, new Callers(stack), new Crowd(), new OwnProcesses(stack), tables, new Quiet(tables));
    }
}
