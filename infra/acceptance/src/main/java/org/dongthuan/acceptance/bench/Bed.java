package org.dongthuan.acceptance.bench;

import org.dongthuan.local.LocalStack;

/** What every measurement works with: a running stack, its callers and its people. */
record Bed(LocalStack stack, Callers callers, Crowd crowd, OwnProcesses processes, Quiet quiet) {

    static Bed of(LocalStack stack) {
        return new Bed(stack, new Callers(stack), new Crowd(), new OwnProcesses(stack), new Quiet(stack));
    }
}
