package org.dongthuan.gateway.web;

import java.util.List;

/** Every page there is, by who may look at it, over the world of {@link org.dongthuan.gateway.stub.Scene}. */
final class PageWalk {

    /** Of citizens nobody knows. */
    static final List<String> CITIZENS = List.of(
            "/",
            "/api/docs",
            "/file",
            "/track",
            "/receipt",
            "/status/SV23-0001",
            "/status/SV23-0001/proof",
            "/my/case",
            "/my/access-log",
            "/nothing");

    private static final List<String> COMMUNE = List.of(
            "/officer",
            "/officer/tasks",
            "/officer/tasks?view=WAITING",
            "/officer/tasks?tick=ALL",
            "/officer/tasks/bulk?event=assign&task=t-1",
            "/officer/tasks/t-3",
            "/officer/complaints",
            "/officer/complaints?state=TRIAGE",
            "/officer/complaints/c-2",
            "/officer/complaints/c-4",
            "/officer/transfers/tr-1",
            "/officer/transfers",
            "/officer/representations",
            "/officer/representations?state=ACTIVE",
            "/officer/representations/gr-1",
            "/officer/complaints/new",
            "/officer/cases",
            "/officer/cases/k-1",
            "/officer/cases/k-1/merge",
            "/officer/cases/k-1/merge?with=LB23-000123-7",
            "/officer/cases/k-1/split",
            "/officer/incidents",
            "/officer/incidents/i-1",
            "/officer/incidents/i-2",
            "/officer/incidents/new",
            "/officer/incidents?view=PROPOSED",
            "/officer/incidents?state=MONITORING",
            "/officer/incidents/i-2/members",
            "/officer/incidents/i-2/exceptions",
            "/officer/incidents/i-2/campaign",
            "/officer/incidents/i-2/campaign?text=CAMPAIGN_RUMOUR",
            "/officer/jobs",
            "/officer/jobs?of=cases",
            "/officer/jobs/cases/j-1",
            "/officer/jobs/tasks/j-2",
            "/officer/jobs/exports/j-10",
            "/officer/incidents/i-2/export",
            "/officer/incidents/i-2/poster",
            "/officer/deadlines",
            "/officer/deadlines?view=UNEXPLAINED",
            "/officer/deadlines/d-1",
            "/officer/minutes/mi-1",
            "/officer/commitments/co-1",
            "/officer/commitments/new?incident=i-2",
            "/officer/obligations/ob-1",
            "/officer/rumours/ru-1",
            "/officer/reports/re-1",
            "/officer/accounts",
            "/officer/accounts/a-1",
            "/officer/proactive-list?incident=i-1",
            "/officer/proactive-list?incident=i-1&state=DECISION_PENDING",
            "/officer/account-lists/al-2",
            "/officer/account-lists/al-2?kind=CHANGED",
            "/officer/inquiries",
            "/officer/keep-consents",
            "/officer/keep-consents/kc-1",
            "/officer/keep-consents/kc-2",
            "/officer/keep-consents/kc-2/receipt",
            "/officer/closure-orders",
            "/officer/closure-orders/o-1",
            "/officer/formal-requests?incident=i-1",
            "/officer/formal-requests/fr-1",
            "/officer/formal-requests/new?incident=i-1",
            "/officer/customer-letters?request=fr-1",
            "/officer/consent-claims",
            "/officer/consent-claims/cl-1",
            "/officer/messages",
            "/officer/messages/m-1",
            "/officer/violation-notices",
            "/officer/violation-notices?state=DUE",
            "/officer/violation-notices/vn-1",
            "/officer/data-requests",
            "/officer/data-requests/dr-1",
            "/officer/reveals",
            "/officer/reveals?state=APPROVED",
            "/officer/reveals/rv-1",
            "/officer/destruction-orders",
            "/officer/destruction-orders/de-1",
            "/officer/destruction-orders/de-2",
            "/officer/destruction-certificates",
            "/officer/destruction-certificates/ct-1",
            "/officer/destruction-certificates/ct-2",
            "/officer/jobs/destruction-orders/j-9",
            "/officer/evidence/c-1/f-1",
            "/officer/evidence/c-1/f-2?view=CHECK",
            "/officer/go",
            "/officer/nothing");

    /** Of a citizen who signed in with code and one-time password. */
    static final List<String> MY_CASE = List.of(
            "/my/case",
            "/my/access-log",
            "/my/certificates/ct-1",
            "/my/consents",
            "/my/consents/kc-2",
            "/my/consents/cl-1",
            "/my/claims/cl-1");

    /** Officers and what they open. */
    static final List<Desk> DESKS = List.of(
            new Desk("UBND-19432", List.of("CO", "CC"), COMMUNE),
            new Desk("DT-OPS", List.of("DPO"), List.of("/officer/destruction-orders")),
            new Desk(
                    "NHNN-45",
                    List.of("SB"),
                    List.of("/officer", "/officer/closure-samples", "/officer/closure-samples/sp-1")),
            new Desk(
                    "NH-TG",
                    List.of("BK"),
                    List.of(
                            "/officer/accounts/a-1",
                            "/officer/closure-orders/o-1",
                            "/officer/account-lists/al-2",
                            "/officer/formal-requests/fr-1",
                            "/officer/formal-requests/fr-1/reply",
                            "/officer/customer-letters/cl-7",
                            "/officer/jobs/customer-letters/j-8")),
            new Desk(
                    "CA-19432",
                    List.of("CP"),
                    List.of("/officer", "/officer/crime-files", "/officer/crime-files/cf-1", "/officer/incidents/i-2")),
            new Desk(
                    "DT-OPS",
                    List.of("ADM"),
                    List.of(
                            "/officer",
                            "/officer/rules",
                            "/officer/rules/PET-CLS",
                            "/officer/rule-changes/rc-1",
                            "/officer/partners",
                            "/officer/partners/p-1",
                            "/officer/partners/p-1/client",
                            "/officer/partners/p-1/endpoints/e-1")),
            new Desk("DT-OPS", List.of("AUD"), List.of("/officer/audit-log")));

    private PageWalk() {}

    /** An officer with these roles in this organisation. */
    record Desk(String org, List<String> roles, List<String> paths) {

        String[] rolesNamed() {
            return roles.toArray(String[]::new);
        }
    }
}
