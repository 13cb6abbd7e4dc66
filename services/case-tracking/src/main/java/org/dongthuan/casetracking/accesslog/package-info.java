/**
 * The citizen's own view of the audit log: who looked at or changed what is theirs, and the time-limited exception by which
 * an investigation keeps its looks back until it ends (ARCHITECTURE §5, DOMAIN §1).
 */
package org.dongthuan.casetracking.accesslog;
