/** Deadlines: rules and calendar as data, clocks that facts start and stop, and the sweep that reminds and escalates. */
package org.dongthuan.casetracking.clock;
