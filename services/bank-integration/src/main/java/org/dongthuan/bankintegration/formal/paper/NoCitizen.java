package org.dongthuan.bankintegration.formal.paper;

import org.dongthuan.platform.problem.DomainException;
import org.dongthuan.platform.problem.PersonalNumbers;

/** Keeps citizens out of papers that go from body to body: replies are kept open, and name officials only. */
public final class NoCitizen {

    private NoCitizen() {}

    /** @throws DomainException 422 naming the field and the rule */
    public static void check(String field, String text) {
        PersonalNumbers.refuse(field, text, "this paper names no citizen.");
    }
}
