/** What commitments and obligations are and how they may move. */
package org.dongthuan.casetracking.commitment.domain;
