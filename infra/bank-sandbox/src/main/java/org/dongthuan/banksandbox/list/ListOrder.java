package org.dongthuan.banksandbox.list;

import java.time.Instant;
import org.dongthuan.banksandbox.closure.Formats;
import org.dongthuan.banksandbox.problem.Checks;

/**
 * Order to send a list.
 *
 * @param version null means 1
 * @param windowFrom inclusive
 * @param windowTo exclusive
 * @param wrongKey sign with a key that is not the bank's; null means no
 * @param wrongCount state one row more than there is; null means no
 */
public record ListOrder(
        String listId,
        Integer version,
        String incidentId,
        Instant windowFrom,
        Instant windowTo,
        String placeCode,
        Boolean wrongKey,
        Boolean wrongCount) {

    void check() {
        Checks checks = new Checks();
        checks.matches("listId", listId, Formats.ID, "1 to 64 letters, digits, . _ : -");
        checks.rule(version == null || version >= 1, "version", "minimum", "starts at 1");
        checks.text("incidentId", incidentId, 64).matches("placeCode", placeCode, Formats.ID, "commune code");
        checks.present("windowFrom", windowFrom).present("windowTo", windowTo);
        checks.rule(
                windowFrom == null || windowTo == null || windowFrom.isBefore(windowTo),
                "windowTo",
                "after-from",
                "must be after windowFrom");
        checks.done();
    }

    int versionOrFirst() {
        return version == null ? 1 : version;
    }
}
