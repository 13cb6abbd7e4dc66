package org.dongthuan.casetracking.auditlog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the audit log. */
@ConfigMapping(prefix = "case-tracking.audit-log")
public interface AuditLogConfig {

    /**
     * JWK set with the key that signs tree heads (EC P-256, ES256): JSON or a path. The first private key signs; the public
     * parts of all are published, so that heads signed before a change of key stay checkable.
     */
    String keys();

    /** How long an exception may keep an organisation's looks at a case from the citizen; platform policy. */
    @WithDefault("P90D")
    Duration longestException();
}
