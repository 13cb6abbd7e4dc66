/** Shared cases: one person in one incident (DOMAIN §2.2). */
package org.dongthuan.casetracking.cases;
