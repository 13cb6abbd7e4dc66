/** Written commitments and the obligations in them (DOMAIN §2.6). */
package org.dongthuan.casetracking.commitment;
