package org.dongthuan.casetracking.report.domain;

/** States of a report (DOMAIN §2.7). */
public enum ReportState {
    DRAFT,
    SIGNED,
    SENT,
    RECEIVED
}
