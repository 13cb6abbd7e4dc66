/** How long a clock runs: effective-dated rules, the calendar of Vietnam, and counting (DOMAIN §3.1, §3.2, §3.6). */
package org.dongthuan.casetracking.clock.rule;
