package org.dongthuan.bankintegration.job;

/** How a job stands. */
public enum JobState {
    RUNNING,
    STOPPED,
    DONE
}
