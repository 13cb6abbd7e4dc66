package org.dongthuan.platform.audit;

import java.util.List;

/** A view that tells which object it shows. */
public interface AuditedObject {

    /** Id of the object, as it stands in the audit log. */
    String auditedId();

    /**
     * Ids of what it belongs to, where other services do not know its own id: the person of a message, the complaint of a
     * picture. By these the person finds the look in their access log.
     */
    default List<String> alsoAbout() {
        return List.of();
    }
}
