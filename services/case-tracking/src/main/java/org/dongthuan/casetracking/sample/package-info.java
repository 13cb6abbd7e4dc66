/** What the supervisor of banks found when it drew closures at random (DOMAIN §2.3 and F14), as bank-integration tells. */
package org.dongthuan.casetracking.sample;
