/** The seal of this service, for the forge of the platform. */
package org.dongthuan.casetracking.document.pdf;
