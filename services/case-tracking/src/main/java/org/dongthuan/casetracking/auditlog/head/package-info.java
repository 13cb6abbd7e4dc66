/** Signed tree heads: each day's end and on demand, handed to chair, police and State Bank. */
package org.dongthuan.casetracking.auditlog.head;
