/** Which complaint belongs to which incident: rules as data, stated reason, undo. */
package org.dongthuan.casetracking.membership;
