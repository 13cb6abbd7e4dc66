package org.dongthuan.notification.feed;

import java.util.List;
import org.dongthuan.notification.partner.EventScope;
import org.dongthuan.platform.access.Roles;

/** What an organisation has to do with a subject. */
enum Via {
    /** It takes part in the incident. */
    MEMBER,
    /** It filed the complaint. */
    FILED,
    /** The complaint is about it. */
    RESPONDENT,
    /** The task is its own, or was handed over by it. */
    TASK,
    /** It keeps the account. */
    BANK,
    /** The commitment or obligation names it. */
    DUTY;

    /** Which tie shows which events to which kind of organisation: the rows of the table in decision 0011. */
    private static final List<Grant> GRANTS = List.of(
            new Grant(EventScope.INCIDENT, Roles.PO, MEMBER),
            new Grant(EventScope.INCIDENT, Roles.BK, MEMBER),
            new Grant(EventScope.INCIDENT, Roles.UT, MEMBER),
            new Grant(EventScope.COMPLAINT, Roles.PO, RESPONDENT),
            new Grant(EventScope.COMPLAINT, Roles.UT, FILED),
            new Grant(EventScope.CASE, Roles.PO, MEMBER),
            new Grant(EventScope.CASE, Roles.BK, MEMBER),
            new Grant(EventScope.CASE, Roles.UT, FILED),
            new Grant(EventScope.RESULT, Roles.PO, MEMBER),
            new Grant(EventScope.RESULT, Roles.BK, MEMBER),
            new Grant(EventScope.TASK, Roles.PO, TASK),
            new Grant(EventScope.TASK, Roles.BK, TASK),
            new Grant(EventScope.TASK, Roles.UT, TASK),
            new Grant(EventScope.ACCOUNT, Roles.BK, BANK),
            new Grant(EventScope.DUTY, Roles.PO, DUTY),
            new Grant(EventScope.DUTY, Roles.BK, DUTY));

    record Grant(EventScope scope, String role, Via via) {}

    static List<Grant> grants() {
        return GRANTS;
    }
}
