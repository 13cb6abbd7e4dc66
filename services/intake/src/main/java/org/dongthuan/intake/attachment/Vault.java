package org.dongthuan.intake.attachment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dongthuan.intake.custody.Sha256;
import org.dongthuan.platform.crypto.KeyRing;
import org.dongthuan.platform.problem.DomainException;

/** Keeps and opens the bytes of files: the store and the keys together. */
@Singleton
public class Vault {

    private final BlobStore blobs;
    private final KeyRing keys;
    private final EntityManager entities;

    Vault(BlobStore blobs, KeyRing keys, EntityManager entities) {
        this.entities = entities;
        this.blobs = blobs;
        this.keys = keys;
    }

    /** @param copy what others see, where it is another than the original */
    void keep(Attachment file, byte[] original, Optional<byte[]> copy) {
        file.keep(original, copy, keys, blobs);
    }

    /** As it came. @throws UncheckedIOException, IllegalStateException when gone, cut or exchanged */
    byte[] original(Attachment file) {
        return file.original(keys, blobs);
    }

    /** What others may see of it. */
    byte[] shown(Attachment file) {
        return file.shown(keys, blobs);
    }

    /** Of what is kept now, hex: equal to that at receipt unless somebody meddled. */
    String hash(Attachment file) {
        return Sha256.hex(original(file));
    }

    /**
     * Destroys key and bytes; the key first, so that bytes a failure leaves behind cannot be read. May be repeated.
     *
     * @throws DomainException 409 while police hold the file
     */
    public void destroy(Attachment file, Instant at) {
        List<String> refs = file.destroy(at);
        entities.flush();
        refs.forEach(blobs::delete);
    }

    /** Hash now, or that at receipt where an interrupted destruction has already taken the bytes. */
    public String lastHash(Attachment file) {
        try {
            return hash(file);
        } catch (UncheckedIOException gone) {
            return file.sha256();
        }
    }
}
