package org.dongthuan.intake.attachment;

import java.io.UncheckedIOException;

/** Where sealed bytes are kept; the one port behind which files, or an object store, stand. */
public interface BlobStore {

    /**
     * Keeps bytes for good before it returns.
     *
     * @param sealed already encrypted: the store never sees a picture
     * @return name to find them by, made from the content
     * @throws UncheckedIOException when they cannot be kept
     */
    String put(byte[] sealed);

    /** @throws UncheckedIOException when absent, unreadable or not what was put */
    byte[] get(String ref);

    /** Removes bytes for good; nothing happens when they are gone already. @throws UncheckedIOException when they stay */
    void delete(String ref);
}
