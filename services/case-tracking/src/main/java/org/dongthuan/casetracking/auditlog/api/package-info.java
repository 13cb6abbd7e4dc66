/** {@code /api/v1/audit-log}: search, tree heads, proofs, export. */
package org.dongthuan.casetracking.auditlog.api;
