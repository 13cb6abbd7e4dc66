package org.dongthuan.casetracking.notice;

/** States of a violation notice. */
public enum NoticeState {
    DUE,
    FILED,
    ACKNOWLEDGED
}
