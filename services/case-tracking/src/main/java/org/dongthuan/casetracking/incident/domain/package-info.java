/** What an incident is and how it may move. */
package org.dongthuan.casetracking.incident.domain;
