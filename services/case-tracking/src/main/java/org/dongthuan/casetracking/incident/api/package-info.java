/** REST face of incidents. */
package org.dongthuan.casetracking.incident.api;
