package org.dongthuan.intake.attachment;

import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.dongthuan.intake.custody.Sha256;
import org.dongthuan.platform.audit.AuditedObject;

/** Bytes on their way out. */
public record Shown(UUID id, UUID complaintId, String mediaType, byte[] bytes) implements AuditedObject {

    /** As a download that no cache keeps; with the hash of its bytes (RFC 9530), which for an original is that at receipt. */
    public Response answer() {
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.hex(bytes)));
        return Response.ok(bytes, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + id + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    @Override
    public String auditedId() {
        return id.toString();
    }

    @Override
    public List<String> alsoAbout() {
        return List.of(complaintId.toString());
    }

    /** Leaves the bytes out. */
    @Override
    public String toString() {
        return "Shown[" + id + "]";
    }
}
