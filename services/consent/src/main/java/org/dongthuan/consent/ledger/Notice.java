package org.dongthuan.consent.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a person is told before they answer (Law 91/2025 art. 9: data, purpose, controller, rights). Never changed: another
 * wording is another notice.
 *
 * @param id for example {@code ACCOUNT_KEEPING-1}
 * @param textVi what binds; {@code textEn} is a help
 * @param sha256 of {@code textVi} in UTF-8
 * @param termMonths how long a yes to it holds; absent where it has no end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notice(String id, String textVi, String textEn, String sha256, Integer termMonths) {}
