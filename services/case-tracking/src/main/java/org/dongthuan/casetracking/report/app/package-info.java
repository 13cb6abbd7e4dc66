/** Use cases of reports. */
package org.dongthuan.casetracking.report.app;
