/** Hashes, roots and proofs of RFC 6962 §2.1, over whatever keeps the hashes. */
package org.dongthuan.casetracking.auditlog.merkle;
