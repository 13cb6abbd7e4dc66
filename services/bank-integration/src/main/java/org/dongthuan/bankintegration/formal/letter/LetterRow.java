package org.dongthuan.bankintegration.formal.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/** A letter of a job. @param failure why it could not be made yet; absent otherwise */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LetterRow(UUID letterId, String number, LetterState state, String failure) {}
