/** What a report is and how it may move. */
package org.dongthuan.casetracking.report.domain;
