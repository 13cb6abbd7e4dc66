package org.dongthuan.casetracking.rumour.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.PersonalNumbers;

/** Keeps out of texts what would point to the author of a rumour (DOMAIN §2.7: no profiles of authors). */
public final class NoPerson {

    /** An address of mail too. */
    private static final Pattern HANDLE = Pattern.compile("@\\s?[\\p{L}\\p{N}_.]");

    private NoPerson() {}

    /** @throws DomainException 422 naming the field and the rule */
    public static String checked(String field, String text) {
        PersonalNumbers.refuse(field, text, "authors are not recorded.");
        if (HANDLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find()) {
            throw DomainException.invalid(field, "no-handle", "Leave names of accounts out: authors are not recorded.");
        }
        return text;
    }
}
