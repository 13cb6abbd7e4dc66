package org.dongthuan.intake.attachment;

import org.dongthuan.intake.complaint.domain.Complaint;

/** A file that the caller may know of, and its complaint. */
public record KnownFile(Attachment file, Complaint complaint) {}
