package org.dongthuan.notification.written;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenRuleTest {

    @Test
    void shouldTakeCodeAndHotlineAndNothingElseOfAPerson() {
        assertEquals(List.of(), faults("Hồ sơ {code}", "Xin gọi {hotline}.\n\nCảm ơn."));
        assertEquals(List.of("unknown placeholder name"), faults("Hồ sơ {code}", "Kính gửi {name}"));
        assertEquals(List.of("unknown placeholder oneTimeCode"), faults("Hồ sơ {code}", "Mã {oneTimeCode}"));
    }

    @ParameterizedTest
    @CsvSource({
        "số 045 085 001 234, a number of nine or more digits",
        "xem https://dongthuan, a link",
        "viết cho tin@ubnd, a link",
        "xem dongthuan.vn, a link",
        "mã {code, a brace without its partner",
        "'', nothing is said"
    })
    void shouldRefuse(String body, String fault) {
        assertEquals(List.of(fault), faults("Hồ sơ", body));
    }

    @Test
    void shouldRefuseASubjectOfTwoLinesAndControlCharacters() {
        assertEquals(List.of("a subject of more than one line"), faults("Hồ sơ\nBcc", "một"));
        assertEquals(List.of("a control character"), faults("Hồ sơ", "một\rhai"));
    }

    private static List<String> faults(String subject, String body) {
        return WrittenRule.faults(new WrittenTemplate(Medium.EMAIL, "X", "vi", 1, LocalDate.EPOCH, subject, body));
    }
}
