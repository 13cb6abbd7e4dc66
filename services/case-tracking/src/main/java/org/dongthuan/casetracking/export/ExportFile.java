package org.dongthuan.casetracking.export;

import java.time.Instant;
import java.util.UUID;

/**
 * A part that was made.
 *
 * @param jobId job that made it
 * @param owner id of the officer whose rights it was made with, and who alone may have it
 * @param name under which it is saved: incident, part and time, nothing personal
 * @param expiresAt when it is deleted
 */
public record ExportFile(
        UUID jobId, ExportPart part, String owner, String name, String mediaType, Instant expiresAt, byte[] content) {

    /** Leaves out what it holds. */
    @Override
    public String toString() {
        return "ExportFile[" + jobId + ", " + part + "]";
    }
}
