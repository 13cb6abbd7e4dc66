package org.dongthuan.bankintegration.listchange;

import java.util.Set;
import java.util.UUID;

/**
 * What a version changed about one account.
 *
 * @param fields in which the row differs from the version before; empty unless CHANGED
 * @param applied those that the account took over
 * @param toExplain the account stays different from what the list now says
 */
record ListChange(UUID accountId, ChangeKind kind, Set<ListField> fields, Set<ListField> applied, boolean toExplain) {}
