/** Incidents: what was done to many at once (DOMAIN §2.3). */
package org.dongthuan.casetracking.incident;
