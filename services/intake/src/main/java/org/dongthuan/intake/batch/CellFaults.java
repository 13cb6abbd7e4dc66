package org.dongthuan.intake.batch;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dongthuan.platform.problem.Violation;

/**
 * What spreadsheets and old fonts do to cells (DOMAIN §4): zeros at the front lost, long numbers rounded, text typed in the
 * font encodings TCVN3 and VNI, which look like Latin letters no Vietnamese word holds. Guessing the text back would put
 * wrong names on legal papers, so such a row is refused.
 */
final class CellFaults {

    private static final Set<BatchColumn> TEXTS =
            Set.of(BatchColumn.FULL_NAME, BatchColumn.ADDRESS, BatchColumn.NARRATIVE);

    /** Latin-1 signs and letters outside the Vietnamese alphabet; quotation marks, degree and section are left out. */
    private static final Pattern FOREIGN = Pattern.compile("[¡-¦¨-ª¬-¯±-º¼-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]");

    /** VNI writes a mark as a letter of its own behind the vowel: {@code eã}, {@code aê}, {@code oâ}, {@code aù}. */
    private static final Pattern VNI = Pattern.compile("[aeAE][âêôàáãèéìíòóõùúý]|[oO][âôõùú]");

    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?E\\+?\\d+");
    private static final Pattern PHONE_WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8,9}");
    private static final Pattern CITIZEN_ID_WITHOUT_ZERO = Pattern.compile("[1-9]\\d{9,10}");
    private static final Pattern PLACE_WITHOUT_ZERO = Pattern.compile("[1-9]\\d{1,3}");

    private static final int CITIZEN_ID_DIGITS = 12;
    private static final int PLACE_DIGITS = 5;

    private CellFaults() {}

    static Optional<Violation> of(BatchColumn column, String text) {
        if (TEXTS.contains(column)) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            return FOREIGN.matcher(composed).find() || VNI.matcher(composed).find()
                    ? fault(column, "legacy-encoding", "Typed in an old font (TCVN3 or VNI); type it in Unicode.")
                    : Optional.empty();
        }
        if (ROUNDED.matcher(text).matches()) {
            return fault(column, "spreadsheet-number", "Rounded by a spreadsheet; format the column as text.");
        }
        return likely(column, text).isPresent()
                ? fault(column, "leading-zero-lost", "Zeros at the front are lost; format the column as text.")
                : Optional.empty();
    }

    /** The number as it was before its zeros were lost, for the sender to look at; empty where none seems to be. */
    static Optional<String> likely(BatchColumn column, String text) {
        String digits = text.replaceAll("[\\s.]", "");
        return switch (column) {
            case PHONE -> Optional.of("0" + digits).filter(number -> matches(PHONE_WITHOUT_ZERO, digits));
            case CITIZEN_ID ->
                Optional.of(padded(digits, CITIZEN_ID_DIGITS))
                        .filter(number -> matches(CITIZEN_ID_WITHOUT_ZERO, digits));
            case PLACE_CODE ->
                Optional.of(padded(digits, PLACE_DIGITS)).filter(number -> matches(PLACE_WITHOUT_ZERO, digits));
            default -> Optional.empty();
        };
    }

    private static boolean matches(Pattern lost, String digits) {
        return lost.matcher(digits).matches();
    }

    private static String padded(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static Optional<Violation> fault(BatchColumn column, String rule, String message) {
        return Optional.of(new Violation(column.field(), rule, message));
    }
}
