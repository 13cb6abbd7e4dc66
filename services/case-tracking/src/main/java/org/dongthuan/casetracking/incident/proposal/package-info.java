/** The system's proposal of an incident when like complaints come close together; people confirm or dismiss it as any other. */
package org.dongthuan.casetracking.incident.proposal;
