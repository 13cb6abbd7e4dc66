package org.dongthuan.intake.open311;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects whose fields keep their order. */
final class Rows {

    private Rows() {}

    /** @param fields name and value in turns; what has no value is left out */
    static Map<String, Object> of(Object... fields) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            if (fields[i + 1] != null) {
                row.put(fields[i].toString(), fields[i + 1]);
            }
        }
        return row;
    }
}
