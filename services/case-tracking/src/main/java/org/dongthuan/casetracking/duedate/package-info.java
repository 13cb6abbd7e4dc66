/** Due dates by effective-dated rules and the calendar of Vietnam (DOMAIN §3.1, §3.6). */
package org.dongthuan.casetracking.duedate;
