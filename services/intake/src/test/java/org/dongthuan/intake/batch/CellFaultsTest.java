package org.dongthuan.intake.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dongthuan.platform.problem.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hồ Thị Xuân Mới",
                "Nguyễn Văn Quý",
                "Hoàng Thuý Oanh",
                "HỒ THỊ ĐẶNG",
                "Khoa Hòa, Hoà, Huế, Tuấn, Yến, Liêu, Thuở, Ngoẹo, Boòng",
                "Tài khoản “mở” ngày 09/08 – không đồng ý…"
            })
    void shouldLeaveVietnameseAlone(String text) {
        assertEquals(Optional.empty(), CellFaults.of(BatchColumn.NARRATIVE, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NguyÔn V¨n An", "Hå ThÞ Xu©n", "Nguyeãn Vaên An", "Hoà Thò Ñaëng", "Traàn Vaên Huøng"})
    void shouldTellTextTypedInAnOldFont(String text) {
        assertEquals(
                Optional.of("legacy-encoding"),
                CellFaults.of(BatchColumn.FULL_NAME, text).map(Violation::rule));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 912345678, leading-zero-lost",
        "CITIZEN_ID, 45085100001, leading-zero-lost",
        "CITIZEN_ID, 1085100001, leading-zero-lost",
        "PLACE_CODE, 432, leading-zero-lost",
        "CITIZEN_ID, 9.99085E+11, spreadsheet-number",
        "PHONE, 0912345678,",
        "CITIZEN_ID, 999085100001,",
        "CITIZEN_ID, 123456789,"
    })
    void shouldTellWhatASpreadsheetDidToANumber(BatchColumn column, String text, String rule) {
        assertEquals(Optional.ofNullable(rule), CellFaults.of(column, text).map(Violation::rule));
    }
}
