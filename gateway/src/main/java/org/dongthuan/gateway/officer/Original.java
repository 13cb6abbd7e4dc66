package org.dongthuan.gateway.officer;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.dongthuan.gateway.client.Bytes;
import org.dongthuan.gateway.client.ServiceProblem;
import org.dongthuan.gateway.client.VaultClient;

/** A file as it came, handed to an investigator to keep in their own folder. */
final class Original {

    private Original() {}

    /**
     * The file with its digest, by which it can be shown later to be the one that was received.
     *
     * @throws ServiceProblem when the service refuses
     */
    static Response of(VaultClient vault, String id, Map<String, Object> why) {
        Bytes file = Bytes.of(vault.original(id, why));
        String type = file.type().getSubtype();
        String ending = type.equals("jpeg") ? "jpg" : type;
        return Response.ok(file.content(), file.type())
                .header("Content-Disposition", "attachment; filename=\"" + id + "." + ending + "\"")
                .header("Repr-Digest", file.digest())
                .header("Cache-Control", "no-store")
                .build();
    }
}
