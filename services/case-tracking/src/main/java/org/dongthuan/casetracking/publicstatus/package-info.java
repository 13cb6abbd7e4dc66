/** What everybody may know of an incident, without a sign-in. */
package org.dongthuan.casetracking.publicstatus;
