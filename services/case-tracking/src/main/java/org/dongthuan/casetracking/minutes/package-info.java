/** Minutes of what bodies established together (DOMAIN §2.7). */
package org.dongthuan.casetracking.minutes;
