/** Stored deadlines and their scope. */
package org.dongthuan.casetracking.clock.store;
