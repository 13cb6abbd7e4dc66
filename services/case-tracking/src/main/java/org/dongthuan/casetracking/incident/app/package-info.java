/** Use cases on incidents. */
package org.dongthuan.casetracking.incident.app;
