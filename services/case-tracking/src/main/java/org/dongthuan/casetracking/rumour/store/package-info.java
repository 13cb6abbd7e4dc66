/** Stored rumours and approvals of their corrections. */
package org.dongthuan.casetracking.rumour.store;
