/** Case tracking: incidents, shared cases, tasks of the agencies, timeline. It holds ids and codes, no personal data. */
package org.dongthuan.casetracking;
