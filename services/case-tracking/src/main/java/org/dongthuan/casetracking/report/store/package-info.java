/** Stored reports; each chain sees its own. */
package org.dongthuan.casetracking.report.store;
