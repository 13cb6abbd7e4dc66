package org.dongthuan.intake.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678, MOBILE",
        "+84 912 345 678, +84912345678, MOBILE",
        "01234567890, +84834567890, MOBILE",
        "01651234567, +84351234567, MOBILE",
        "841651234567, +84351234567, MOBILE",
        "0233 3 853 123, +842333853123, LANDLINE"
    })
    void shouldNormaliseVietnameseNumbers(String typed, String e164, PhoneKind kind) {
        assertEquals(Optional.of(new Phone(e164, kind)), Phone.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "+82 10-2000-0000, +821020000000, Asia/Seoul",
        "0082 10 2000 0000, +821020000000, Asia/Seoul",
        "+1 775 234 5678, +17752345678, America/Boise America/Los_Angeles",
        "+81 90-1234-5678, +819012345678, Asia/Tokyo"
    })
    void shouldTakeMobilesAbroadAndKnowWhatTimeItMayBeThere(String typed, String e164, String zones) {
        Phone phone = Phone.parse(typed).orElseThrow();
        assertEquals(new Phone(e164, PhoneKind.MOBILE), phone);
        assertTrue(phone.abroad());
        assertEquals(List.of(zones.split(" ")), PhoneZones.of(e164));
    }

    @Test
    void shouldKnowNoOtherZoneForANumberOfVietnam() {
        assertFalse(Phone.parse("0912345678").orElseThrow().abroad());
        assertEquals(List.of(), PhoneZones.of("+84912345678"));
    }

    @ParameterizedTest
    @CsvSource({"12", "abc", "0112345678901", "+82 2-312-3456", "+82 10", "82 10 2000 0000", "+800 1234 5678"})
    void shouldRefuseWhatIsNoNumberOfVietnamNorAMobileAbroad(String typed) {
        assertEquals(Optional.empty(), Phone.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "xuan.moi@example.com, xuan.moi@example.com",
        "' Xuan_Moi+1@Mail.Example.VN ', Xuan_Moi+1@mail.example.vn",
        "xuan moi@example.com, ''",
        "xuan@example, ''",
        ".xuan@example.com, ''",
        "xuan@@example.com, ''",
        "xuân@example.com, ''",
        "<xuan@example.com>, ''",
        "xuan@[127.0.0.1], ''"
    })
    void shouldTakePlainMailAddressesOnly(String typed, String address) {
        assertEquals(address, Email.parse(typed).map(Email::address).orElse(""));
    }

    @Test
    void shouldTakeNoLineEndIntoAMailAddress() {
        assertEquals(Optional.empty(), Email.parse("xuan@example.com\r\nBcc: b@example.com"));
        assertEquals(Optional.empty(), Email.parse("x".repeat(65) + "@example.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "045085001234, ''",
        "045 085 001 234, ''",
        "123456789, citizen-id-legacy",
        "04508500123, citizen-id-12-digits",
        "04508500123a, citizen-id-12-digits",
        "999085001234, citizen-id-synthetic",
        "'', citizen-id-required"
    })
    void shouldCheckCitizenIds(String typed, String rule) {
        assertEquals(
                rule,
                CitizenId.check("citizenId", typed, false).map(v -> v.rule()).orElse(""));
    }

    @Test
    void shouldWarnWhenBirthYearAndNumberDiffer() {
        assertTrue(CitizenId.of("045085001234").agreesWith(LocalDate.parse("1985-01-01")));
        assertTrue(CitizenId.of("045205001234").agreesWith(LocalDate.parse("2005-01-01")));
        assertFalse(CitizenId.of("045085001234").agreesWith(LocalDate.parse("1986-01-01")));
    }

    @ParameterizedTest
    @CsvSource({"Hồ Thị Đào, ho thi dao", "hòa, hoa", "hoà, hoa", "  Nguyễn   Văn Ơn, nguyen van on"})
    void shouldMakeSearchKeysWithoutDiacritics(String written, String key) {
        assertEquals(key, PersonName.searchKey(written));
    }
}
