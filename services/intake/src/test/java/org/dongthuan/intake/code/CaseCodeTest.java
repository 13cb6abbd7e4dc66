package org.dongthuan.intake.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseCodeTest {

    private static final CaseCode CODE = CaseCode.of("LB", 2023, 123);

    @Test
    void shouldReadACodeHoweverItIsTyped() {
        assertEquals(
                Optional.of(CODE), CaseCode.parse(" lb23 000123" + CODE.text().substring(12)));
    }

    @Test
    void shouldFindEveryWrongDigitAndEverySwapOfNeighbours() {
        String digits = CODE.text().replaceAll("\\D", "");
        for (int i = 0; i < digits.length(); i++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != digits.charAt(i)) {
                    String wrong = digits.substring(0, i) + other + digits.substring(i + 1);
                    assertTrue(CaseCode.parse("LB" + wrong).isEmpty(), wrong);
                }
            }
            if (i > 0 && digits.charAt(i) != digits.charAt(i - 1)) {
                String swapped =
                        digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1);
                assertTrue(CaseCode.parse("LB" + swapped).isEmpty(), swapped);
            }
        }
    }
}
