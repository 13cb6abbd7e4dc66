package org.dongthuan.intake.batch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongthuan.intake.complaint.app.NewComplaint;
import org.dongthuan.intake.complaint.domain.Channel;
import org.dongthuan.intake.complaint.domain.Confirmation;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.Violation;

/** Turns the cells of one row into a filing, telling every fault of the row at once. */
final class BatchRow {

    /** Marks a row with more or fewer cells than the header. */
    static final String WIDTH = "#width";

    private static final Pattern CODE = Pattern.compile("[A-Z_]{3,60}");
    private static final Pattern PLACE = Pattern.compile("\\d{5}");
    private static final Pattern ORG = Pattern.compile("[A-Z0-9-]{2,40}");
    private static final Pattern LANGUAGE = Pattern.compile("vi|en|bru");

    private final Map<String, String> cells;
    private final List<Violation> faults = new ArrayList<>();

    BatchRow(Map<String, String> cells) {
        this.cells = cells;
    }

    /** @throws DomainException 422 with every fault that can be seen without knowing the rest of the platform */
    NewComplaint toCommand() {
        if (cells.containsKey(WIDTH)) {
            throw DomainException.invalid("row", "csv-row-width", "The row has more or fewer cells than the header.");
        }
        for (BatchColumn column : BatchColumn.values()) {
            optional(column).flatMap(text -> CellFaults.of(column, text)).ifPresent(faults::add);
        }
        NewComplaint filed = new NewComplaint(
                required(BatchColumn.FULL_NAME),
                required(BatchColumn.CITIZEN_ID),
                optional(BatchColumn.PHONE),
                Optional.empty(),
                optional(BatchColumn.BIRTH_DATE).map(text -> date(BatchColumn.BIRTH_DATE, text)),
                optional(BatchColumn.ADDRESS),
                shaped(BatchColumn.LANGUAGE, LANGUAGE).orElse("vi"),
                optional(BatchColumn.INTERPRETER).map(this::yesOrNo).orElse(false),
                Channel.BATCH,
                shaped(BatchColumn.MATTER, CODE).orElseGet(() -> required(BatchColumn.MATTER)),
                shaped(BatchColumn.PRODUCT, CODE).orElse("BANK_ACCOUNT"),
                shaped(BatchColumn.PLACE_CODE, PLACE).orElseGet(() -> required(BatchColumn.PLACE_CODE)),
                shaped(BatchColumn.RESPONDENT_ORG, ORG),
                date(BatchColumn.OCCURRED_ON, required(BatchColumn.OCCURRED_ON)),
                required(BatchColumn.NARRATIVE),
                optional(BatchColumn.CONFIRMATION).map(this::confirmation).orElse(Confirmation.DECLARED));
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
        return filed;
    }

    private Optional<String> optional(BatchColumn column) {
        return Optional.ofNullable(cells.get(column.header())).filter(text -> !text.isBlank());
    }

    private String required(BatchColumn column) {
        return optional(column).orElseGet(() -> {
            fault(column, "required", "This cell must not be empty.");
            return "";
        });
    }

    private Optional<String> shaped(BatchColumn column, Pattern shape) {
        Optional<String> text = optional(column);
        if (text.filter(value -> !shape.matcher(value).matches()).isPresent()) {
            fault(column, "pattern", "Must look like " + shape.pattern() + ".");
        }
        return text;
    }

    private LocalDate date(BatchColumn column, String text) {
        if (text.isEmpty()) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(column, "date-iso", "Write dates as 2023-08-09.");
            return LocalDate.EPOCH;
        }
    }

    private boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            fault(BatchColumn.INTERPRETER, "true-or-false", "Write true or false.");
        }
        return text.equals("true");
    }

    private Confirmation confirmation(String text) {
        try {
            return Confirmation.valueOf(text);
        } catch (IllegalArgumentException e) {
            fault(BatchColumn.CONFIRMATION, "confirmation", "One of OTP, SIGNATURE, FINGERPRINT, DECLARED.");
            return Confirmation.DECLARED;
        }
    }

    private void fault(BatchColumn column, String rule, String message) {
        faults.add(new Violation(column.field(), rule, message));
    }
}
