/** Rumours, what is true of them, and corrections with live figures (DOMAIN §2.7). Nobody is the author of one here. */
package org.dongthuan.casetracking.rumour;
