package org.dongthuan.casetracking.export.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A table that is being written, line by line. */
public interface TableFile {

    /** Names of the columns; once, and first. */
    void head(List<String> columns);

    /**
     * @param cells {@link String}, {@link Integer}, {@link LocalDate}, {@link Instant} (shown in Vietnam's time) or null
     *     for nothing
     */
    void line(List<?> cells);

    /** Ends the file. */
    byte[] bytes();
}
