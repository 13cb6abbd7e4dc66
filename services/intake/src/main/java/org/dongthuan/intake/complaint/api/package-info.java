/** REST face of complaints. */
package org.dongthuan.intake.complaint.api;
