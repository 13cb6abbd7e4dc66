/** Stored cases and their scope. */
package org.dongthuan.casetracking.cases.store;
