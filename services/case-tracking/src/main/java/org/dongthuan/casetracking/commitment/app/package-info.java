/** Use cases of commitments and obligations. */
package org.dongthuan.casetracking.commitment.app;
