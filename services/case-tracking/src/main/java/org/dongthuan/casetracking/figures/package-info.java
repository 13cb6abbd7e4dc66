/** Live figures of an incident: counted in one place for corrections, reports and the public. */
package org.dongthuan.casetracking.figures;
