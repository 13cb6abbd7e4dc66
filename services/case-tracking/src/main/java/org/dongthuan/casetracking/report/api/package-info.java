/** REST face of reports. */
package org.dongthuan.casetracking.report.api;
