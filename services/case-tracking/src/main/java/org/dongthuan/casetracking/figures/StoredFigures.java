package org.dongthuan.casetracking.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** Figures as they were when something was written with them; never changed afterwards. */
@ApplicationScoped
public class StoredFigures {

    private final Sql sql;

    StoredFigures(Sql sql) {
        this.sql = sql;
    }

    public void add(UUID subjectId, Map<String, Integer> figures) {
        figures.forEach((name, value) -> sql.run(
                "insert into stored_figure (subject_id, name, value) values (?, ?, ?)", subjectId, name, value));
    }

    /** By name; empty before any were stored. */
    public Map<String, Integer> of(UUID subjectId) {
        Map<String, Integer> figures = new TreeMap<>();
        sql.list(
                "select name, value from stored_figure where subject_id = ?",
                row -> figures.put(row.text("name"), (int) row.number("value")),
                subjectId);
        return figures;
    }
}
