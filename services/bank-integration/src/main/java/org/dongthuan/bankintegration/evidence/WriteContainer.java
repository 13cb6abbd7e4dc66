package org.dongthuan.bankintegration.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dongthuan.platform.json.CanonicalJson;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Writes a container as a ZIP file: the messages with their signatures, keys, manifest, what the audit log proves of it, and
 * how to verify all that without this platform.
 */
@ApplicationScoped
class WriteContainer {

    private static final String HOW = "/evidence/README.txt";

    private final EvidenceStore store;
    private final Contents contents;
    private final AuditProofs proofs;

    WriteContainer(EvidenceStore store, Contents contents, @RestClient AuditProofs proofs) {
        this.store = store;
        this.contents = contents;
        this.proofs = proofs;
    }

    /**
     * @throws DomainException 404 outside the caller's scope, 503 when the audit log cannot be asked
     * @throws IllegalStateException when the stored messages are no longer those that were sealed
     */
    byte[] write(UUID id) {
        Evidence evidence = evidence(id);
        Optional<JsonNode> proof = proof(evidence.entryId());
        Contents.Made made = made(evidence);
        if (!made.digest().equals(evidence.manifestDigest())) {
            throw new IllegalStateException("Evidence " + id + " is not what was sealed");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            file(zip, "README.txt", how());
            file(zip, Contents.MANIFEST, made.manifest());
            for (Map.Entry<String, byte[]> file : made.files().entrySet()) {
                file(zip, file.getKey(), file.getValue());
            }
            if (proof.isPresent()) {
                file(zip, "audit/entry.json", proof.get().path("entry").asText().getBytes(StandardCharsets.UTF_8));
                file(zip, "audit/proof.json", CanonicalJson.of(proof.get()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Transactional
    Evidence evidence(UUID id) {
        return store.inScope(id);
    }

    @Transactional
    Contents.Made made(Evidence evidence) {
        return contents.of(evidence, store.messages(evidence.id()));
    }

    /** Empty while no signed head covers the entry. Asked before anything is read here: no connection waits meanwhile. */
    private Optional<JsonNode> proof(UUID entryId) {
        try {
            return Optional.of(proofs.of(entryId));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode()) {
                return Optional.empty();
            }
            throw away();
        } catch (ProcessingException e) {
            throw away();
        }
    }

    private static DomainException away() {
        return new DomainException(CommonProblem.UNAVAILABLE, "The audit log cannot be asked now.");
    }

    private static byte[] how() throws IOException {
        try (InputStream text = WriteContainer.class.getResourceAsStream(HOW)) {
            return text.readAllBytes();
        }
    }

    private static void file(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }
}
