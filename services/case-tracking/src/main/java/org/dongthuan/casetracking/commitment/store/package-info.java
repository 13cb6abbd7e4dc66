/** Stored commitments and obligations. */
package org.dongthuan.casetracking.commitment.store;
