package org.dongthuan.bankintegration.listchange;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What is compared between two versions of a row. */
enum ListField {
    CITIZEN_ID(SaidRow::citizenId),
    FULL_NAME(SaidRow::fullName),
    PHONE(SaidRow::phone),
    OPENED_AT(SaidRow::openedAt),
    OPENED_BY(SaidRow::openedBy),
    CHANNEL(SaidRow::channel),
    BALANCE(SaidRow::balance);

    /** Taken over while the closure has not been sent. Who holds an account, and whether it is in the window, is not. */
    static final Set<ListField> TAKEN_OVER = EnumSet.of(FULL_NAME, PHONE, BALANCE);

    /** Kept with the list's row alone: the account says nothing of it. */
    static final Set<ListField> OF_THE_ROW = EnumSet.of(OPENED_BY, CHANNEL);

    private final Function<SaidRow, Object> value;

    ListField(Function<SaidRow, Object> value) {
        this.value = value;
    }

    /** In which the two differ. */
    static Set<ListField> between(SaidRow one, SaidRow other) {
        Set<ListField> differing = EnumSet.noneOf(ListField.class);
        for (ListField field : values()) {
            if (!Objects.equals(field.value.apply(one), field.value.apply(other))) {
                differing.add(field);
            }
        }
        return differing;
    }
}
