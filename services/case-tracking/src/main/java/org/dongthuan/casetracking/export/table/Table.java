package org.dongthuan.casetracking.export.table;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongthuan.casetracking.export.ExportPart;
import org.dongthuan.casetracking.export.Words;

/** One table of an incident, for whoever the running request or job row is for. */
public interface Table {

    ExportPart part();

    List<String> columns(Words words);

    /**
     * Tells every line once, in the order of the officers' list.
     *
     * @param lines cells as {@link org.dongthuan.casetracking.export.file.TableFile#line} takes them
     */
    void each(UUID incidentId, Words words, Consumer<List<?>> lines);
}
