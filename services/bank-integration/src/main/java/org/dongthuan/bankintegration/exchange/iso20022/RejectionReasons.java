package org.dongthuan.bankintegration.exchange.iso20022;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dongthuan.bankintegration.account.domain.RejectionCode;
import org.dongthuan.bankintegration.callback.Callback;

/**
 * The form of {@code RjctnRsn}, which the standard leaves to free text: the first holds the code alone, each further one
 * {@code name=value} (contracts/iso20022/README.md). What else a bank writes is refused: nobody would read it.
 */
record RejectionReasons(RejectionCode code, Optional<Callback.Details> details) {

    private static final String AT = "Document.AcctReqRjctn.Refs.RjctnRsn";
    private static final Set<String> NAMES = Set.of("balanceAmount", "field", "closedOn", "evidenceRef");

    /** @throws IsoProblem when they are of another form */
    static RejectionReasons parse(List<String> reasons) {
        RejectionCode code = Arrays.stream(RejectionCode.values())
                .filter(known -> known.name().equals(reasons.getFirst()))
                .findFirst()
                .orElseThrow(() -> IsoProblem.against(AT, "rejection-code"));
        Map<String, String> values = new HashMap<>();
        for (String reason : reasons.subList(1, reasons.size())) {
            String[] parts = reason.split("=", 2);
            if (parts.length < 2 || !NAMES.contains(parts[0]) || values.put(parts[0], parts[1]) != null) {
                throw IsoProblem.against(AT, "name-and-value");
            }
        }
        return new RejectionReasons(code, values.isEmpty() ? Optional.empty() : Optional.of(details(values)));
    }

    private static Callback.Details details(Map<String, String> values) {
        try {
            return new Callback.Details(
                    Optional.ofNullable(values.get("balanceAmount"))
                            .map(Long::valueOf)
                            .orElse(null),
                    values.get("field"),
                    Optional.ofNullable(values.get("closedOn"))
                            .map(LocalDate::parse)
                            .orElse(null),
                    values.get("evidenceRef"));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw IsoProblem.against(AT, "name-and-value");
        }
    }
}
