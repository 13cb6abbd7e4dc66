/** Use cases on complaints, one class each. */
package org.dongthuan.intake.complaint.app;
