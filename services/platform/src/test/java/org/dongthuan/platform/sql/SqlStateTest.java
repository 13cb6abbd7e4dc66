package org.dongthuan.platform.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlStateTest {

    @ParameterizedTest
    @CsvSource({
        "40001, LOST_RACE",
        "40P01, LOST_RACE",
        "55P03, LOST_RACE",
        "22021, UNSTORABLE",
        "08006, AWAY",
        "57P01, AWAY",
        "57P03, AWAY",
        "57014, OTHER",
        "23505, OTHER"
    })
    void shouldReadWhatTheDatabaseSaysBehindWhateverWrapsIt(String state, SqlState meaning) {
        assertEquals(meaning, SqlState.of(new SqlFailure(new SQLException("x", state))));
        assertEquals(meaning, SqlState.of(new SQLException("pool", new SQLException("x", state))));
    }

    @Test
    void shouldTakeAPoolThatHasNoConnectionForADatabaseThatIsAway() {
        assertEquals(SqlState.AWAY, SqlState.of(new SqlFailure(new SQLException("Sorry, acquisition timeout!"))));
        assertEquals(SqlState.OTHER, SqlState.of(new IllegalStateException("x")));
    }
}
