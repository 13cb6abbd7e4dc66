/** REST face of commitments and obligations. */
package org.dongthuan.casetracking.commitment.api;
