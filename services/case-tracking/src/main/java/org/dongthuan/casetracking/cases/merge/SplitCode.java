package org.dongthuan.casetracking.cases.merge;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.dongthuan.platform.sql.Sql;
import org.dongthuan.platform.time.Vietnam;

/**
 * Codes of cases split off, for example {@code TV23-000001-5} (tách vụ): shaped like the codes of intake, with the same
 * check digit (Damm), in a series of their own.
 */
@Singleton
class SplitCode {

    private static final String SERIES = "TV";

    /** Damm's quasigroup of order ten, row by row. */
    private static final String[] DAMM = {
        "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
        "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
    };

    private final Sql sql;

    SplitCode(Sql sql) {
        this.sql = sql;
    }

    String next(Instant at) {
        long number = sql.one("select nextval('split_case_number') as number", row -> row.number("number"))
                .orElseThrow();
        return of(Vietnam.dayOf(at).getYear() % 100, number);
    }

    /** @param year two digits */
    static String of(int year, long number) {
        String years = "%02d".formatted(year);
        String digits = "%06d".formatted(number);
        char check = '0';
        for (char digit : (years + digits).toCharArray()) {
            check = DAMM[check - '0'].charAt(digit - '0');
        }
        return SERIES + years + "-" + digits + "-" + check;
    }
}
