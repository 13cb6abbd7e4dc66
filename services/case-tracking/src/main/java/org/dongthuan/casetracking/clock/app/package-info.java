/** Use cases on deadlines. */
package org.dongthuan.casetracking.clock.app;
