package org.dongthuan.platform.audit;

/** A view that tells which object it shows. */
public interface AuditedObject {

    /** Id of the object, as it stands in the audit log. */
    String auditedId();
}
