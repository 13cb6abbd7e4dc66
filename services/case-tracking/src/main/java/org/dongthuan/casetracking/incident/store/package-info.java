/** Stored incidents and their scope. */
package org.dongthuan.casetracking.incident.store;
