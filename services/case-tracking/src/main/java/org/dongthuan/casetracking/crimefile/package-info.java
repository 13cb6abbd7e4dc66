/**
 * Information on crime about an incident (DOMAIN §3.2, §3.4): the system flags, the commune police open and forward, the
 * investigators decide. Police alone see it.
 */
package org.dongthuan.casetracking.crimefile;
