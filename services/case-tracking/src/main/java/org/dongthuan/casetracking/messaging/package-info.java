/** Events case-tracking reads. */
package org.dongthuan.casetracking.messaging;
