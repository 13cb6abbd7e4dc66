package org.dongthuan.gateway.officer;

import java.util.Locale;
import org.dongthuan.gateway.edge.Service;

/** Things officers act on: whose they are, their collection at the service, and the page here on which one is shown. */
public enum Subject {
    COMPLAINT(Service.INTAKE, "complaints", "complaints"),
    /** A complaint's way to an agency outside the platform. */
    TRANSFER(Service.INTAKE, "transfers", "transfers"),
    /** Many people with one complaint, and who speaks for them. */
    REPRESENTATION(Service.INTAKE, "representations", "representations"),
    NEW_REPRESENTATION(Service.INTAKE, "representations", "representations"),
    CASE(Service.CASE_TRACKING, "cases", "cases"),
    /** What a case is made of: merged into another, or split, on pages of their own. */
    CASE_PARTS(Service.CASE_TRACKING, "cases", "cases"),
    TASK(Service.CASE_TRACKING, "tasks", "tasks"),
    /** What the lead of a case asks an agency for; asked on the page of the case. */
    REQUEST(Service.CASE_TRACKING, "tasks", "cases"),
    /** What a holder decides, recorded at the desk; shown with the case. */
    HOLDER(Service.BANK_INTEGRATION, "holders", "cases"),
    INCIDENT(Service.CASE_TRACKING, "incidents", "incidents"),
    /** Work on everything of one incident at once; see {@link IncidentWork}. */
    INCIDENT_WORK(Service.BANK_INTEGRATION, "incidents", "incidents"),
    /** A complaint of an incident; its id begins with that of the incident. */
    MEMBER(Service.CASE_TRACKING, "incidents", "incidents"),
    /** Where, when and with what an incident happened, as far as it decides what belongs to it. */
    MEMBERSHIP(Service.CASE_TRACKING, "incidents", "incidents"),
    /** A case an incident ends without. */
    EXCEPTION(Service.CASE_TRACKING, "incidents", "incidents"),
    /** Long work, see {@link JobPlace}; its id begins with the collection. */
    JOB(Service.CASE_TRACKING, "", "jobs"),
    DEADLINE(Service.CASE_TRACKING, "deadlines", "deadlines"),
    MINUTES(Service.CASE_TRACKING, "minutes", "minutes"),
    COMMITMENT(Service.CASE_TRACKING, "commitments", "commitments"),
    OBLIGATION(Service.CASE_TRACKING, "obligations", "obligations"),
    RUMOUR(Service.CASE_TRACKING, "rumours", "rumours"),
    REPORT(Service.CASE_TRACKING, "reports", "reports"),
    REVEAL(Service.INTAKE, "reveals", "reveals"),
    /** A new one, for the whole citizen ID of whoever filed a complaint; asked on its page. */
    NUMBER_REVEAL(Service.INTAKE, "reveals", "complaints"),
    /** The same, for the phone number. */
    PHONE_REVEAL(Service.INTAKE, "reveals", "complaints"),
    /** A new one, for a picture; asked on the page of the file. */
    PICTURE_REVEAL(Service.INTAKE, "reveals", "evidence"),
    /** A file of a complaint; the page's id begins with that of the complaint. */
    EVIDENCE(Service.INTAKE, "attachments", "evidence"),
    DESTRUCTION_ORDER(Service.INTAKE, "destruction-orders", "destruction-orders"),
    NEW_DESTRUCTION_ORDER(Service.INTAKE, "destruction-orders", "destruction-orders"),
    CRIME_FILE(Service.CASE_TRACKING, "crime-files", "crime-files"),
    DATA_REQUEST(Service.CASE_TRACKING, "data-requests", "data-requests"),
    /** A new one, asked on the page of the case. */
    NEW_DATA_REQUEST(Service.CASE_TRACKING, "data-requests", "cases"),
    VIOLATION_NOTICE(Service.CASE_TRACKING, "violation-notices", "violation-notices"),
    ACCOUNT(Service.BANK_INTEGRATION, "accounts", "accounts"),
    CLOSURE_ORDER(Service.BANK_INTEGRATION, "closure-orders", "closure-orders"),
    DEFAULT_CLOSURE(Service.BANK_INTEGRATION, "default-closures", "default-closures"),
    CLOSURE_SAMPLE(Service.BANK_INTEGRATION, "closure-samples", "closure-samples"),
    NEW_CLOSURE_SAMPLE(Service.BANK_INTEGRATION, "closure-samples", "closure-samples"),
    INQUIRY(Service.BANK_INTEGRATION, "inquiries", "inquiries"),
    /** What a bank or the post is asked in writing. */
    FORMAL_REQUEST(Service.BANK_INTEGRATION, "formal-requests", "formal-requests"),
    /** The draft of the answer to one, signed on its page; the id is that of the request. */
    WRITTEN_REPLY(Service.BANK_INTEGRATION, "formal-requests", "formal-requests"),
    /** The letters a bank owes its customers with the answer; the id is that of the request. */
    CUSTOMER_LETTERS(Service.BANK_INTEGRATION, "formal-requests", "formal-requests"),
    CUSTOMER_LETTER(Service.BANK_INTEGRATION, "customer-letters", "customer-letters"),
    CONSENT_CLAIM(Service.CONSENT, "consent-claims", "consent-claims"),
    /** How the consent of a claim, or of all of its incident, was taken; said on the page of the claim. */
    CONSENT_CIRCUMSTANCE(Service.CONSENT, "consent-claims", "consent-claims"),
    KEEP_CONSENT(Service.CONSENT, "keep-consents", "keep-consents"),
    /** Many consents to keep an account ended at once. */
    CONSENT_ENDING(Service.CONSENT, "consent-endings", "consent-endings"),
    NEW_CONSENT_ENDING(Service.CONSENT, "consent-endings", "consent-endings"),
    MESSAGE(Service.NOTIFICATION, "messages", "messages"),
    /** A new one: one text to everybody of an incident. */
    NEW_CAMPAIGN(Service.NOTIFICATION, "campaigns", "incidents"),
    /** A system of another organisation; for administrators. */
    PARTNER(Service.NOTIFICATION, "partners", "partners"),
    NEW_PARTNER(Service.NOTIFICATION, "partners", "partners"),
    /** A rule that clocks follow; the id is its code, and what is made is a change of it. */
    CLOCK_RULE(Service.CASE_TRACKING, "rule-changes", "rules"),
    RULE_CHANGE(Service.CASE_TRACKING, "rule-changes", "rule-changes"),
    /** The number a message goes to; it belongs to the person, at intake. */
    CONTACT(Service.INTAKE, "persons", "messages");

    private final Service service;
    private final String collection;
    private final String page;

    Subject(Service service, String collection, String page) {
        this.service = service;
        this.collection = collection;
        this.page = page;
    }

    Service service() {
        return service;
    }

    /** Path segment of the collection at the service. */
    public String collection() {
        return collection;
    }

    /** Path of the page of one. */
    public String page(String id) {
        return "/officer/" + page + "/" + id;
    }

    /** Kind of the state and action labels. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
