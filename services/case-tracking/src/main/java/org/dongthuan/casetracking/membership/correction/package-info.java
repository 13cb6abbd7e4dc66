/** A corrected window, place or product: which complaints it brings in and puts out, tried out first, then done as a job. */
package org.dongthuan.casetracking.membership.correction;
