/** Deadlines over HTTP. */
package org.dongthuan.casetracking.clock.api;
