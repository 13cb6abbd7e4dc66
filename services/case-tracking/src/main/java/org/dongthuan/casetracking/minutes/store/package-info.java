/** Stored minutes and their parties. */
package org.dongthuan.casetracking.minutes.store;
