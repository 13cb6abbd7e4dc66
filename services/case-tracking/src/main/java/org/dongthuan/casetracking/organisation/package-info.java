/** Organisations change by date (DOMAIN §1): who takes over from whom, as effective-dated rows, and what it means for scopes. */
package org.dongthuan.casetracking.organisation;
