package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.client.ServiceProblemMapper;
import org.dongthuan.gateway.client.VaultClient;

/** A file as it came, handed to an investigator to keep in their own folder. */
final class Original {

    private static final int OK = 200;

    private Original() {}

    /**
     * The file with its digest, by which it can be shown later to be the one that was received.
     *
     * @throws ServiceProblem when the service refuses
     */
    static Response of(VaultClient vault, String id, Map<String, Object> why) {
        try (Response answer = vault.original(id, why)) {
            if (answer.getStatus() != OK) {
                throw new ServiceProblemMapper().toThrowable(answer);
            }
            String type = answer.getMediaType().getSubtype();
            String ending = type.equals("jpeg") ? "jpg" : type;
            return Response.ok(answer.readEntity(byte[].class), answer.getMediaType())
                    .header("Content-Disposition", "attachment; filename=\"" + id + "." + ending + "\"")
                    .header("Repr-Digest", answer.getHeaderString("Repr-Digest"))
                    .header("Cache-Control", "no-store")
                    .build();
        }
    }
}
