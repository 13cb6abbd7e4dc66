/** Deadlines and what can happen to them. */
package org.dongthuan.casetracking.clock.domain;
