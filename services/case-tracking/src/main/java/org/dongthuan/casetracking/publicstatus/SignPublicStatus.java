package org.dongthuan.casetracking.publicstatus;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dongthuan.casetracking.auditlog.head.LogKeys;
import org.dongthuan.platform.crypto.Sha256;
import org.dongthuan.platform.json.CanonicalJson;

/** Signs what everybody may know of an incident with the key of the audit log, which the supervising bodies hold already. */
@ApplicationScoped
public class SignPublicStatus {

    private final ReadPublicStatus readPublicStatus;
    private final LogKeys keys;
    private final ObjectMapper json;

    SignPublicStatus(ReadPublicStatus readPublicStatus, LogKeys keys, ObjectMapper json) {
        this.readPublicStatus = readPublicStatus;
        this.keys = keys;
        this.json = json;
    }

    /** As of now. @throws DomainException 404 when absent or not to be told */
    public PublicSnapshot of(String code) {
        byte[] text = CanonicalJson.of(json.valueToTree(readPublicStatus.of(code)));
        return new PublicSnapshot(
                new String(text, StandardCharsets.UTF_8),
                Sha256.hex(text),
                keys.keyId(),
                Base64.getEncoder().encodeToString(keys.sign(text)));
    }
}
