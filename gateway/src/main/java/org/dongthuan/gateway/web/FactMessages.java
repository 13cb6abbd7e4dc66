package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What facts about complaints, cases, incidents and accounts are called on the officers' pages, {@code {fct:name}} in
 * templates. The words stand in {@code messages/fct_<language>.properties}.
 */
@MessageBundle(value = "fct", locale = "vi")
public interface FactMessages {

    @Message
    String task();

    @Message
    String the_case();

    @Message
    String incident();

    @Message
    String state();

    @Message
    String due();

    @Message
    String act();

    @Message
    String name();

    @Message
    String channel();

    @Message
    String the_message();

    @Message
    String reason();

    @Message
    String when();

    @Message
    String result();

    @Message
    String window();

    @Message
    String place();

    @Message
    String order();

    @Message
    String accounts();

    @Message
    String approved();

    @Message
    String claim();

    @Message
    String verdict();

    @Message
    String citizenId();

    @Message
    String occurred();

    @Message
    String origin();

    @Message
    String opened();

    @Message
    String agency();

    @Message
    String account();

    @Message
    String ground();

    @Message
    String balance();

    @Message
    String attempt();

    @Message
    String interpreter();

    @Message
    String interpreter_bru();

    @Message
    String confirmation();

    @Message
    String respondent();

    @Message
    String track();

    @Message
    String triaged();

    @Message
    String replied();

    @Message
    String survivor();

    @Message
    String asked_for();

    @Message
    String level();

    @Message
    String level2();

    @Message
    String redirected_from();

    @Message
    String redirected_to();

    @Message
    String another_commune();

    @Message
    String declined();

    @Message
    String decline_proposed();

    @Message
    String dispute();

    @Message
    String dispute_until();

    @Message
    String has_case();

    @Message
    String told();

    @Message
    String verified();

    @Message
    String holder();

    @Message
    String bank();

    @Message
    String account_opened();

    @Message
    String decision();

    @Message
    String rejection();

    @Message
    String payout();

    @Message
    String payout_chosen();

    @Message
    String paid_out();

    @Message
    String closed_on();

    @Message
    String hold();

    @Message
    String review();

    @Message
    String question();

    @Message
    String reported();

    @Message
    String contained();

    @Message
    String agreed_to();

    @Message
    String number();

    @Message
    String title();

    @Message
    String met();

    @Message
    String target();

    @Message
    String answers();

    @Message
    String performs();

    @Message
    String for_what();

    @Message
    String supervises();

    @Message
    String stands();

    @Message
    String evidence_ref();

    @Message
    String held();

    @Message
    String signs();

    @Message
    String review_on();

    @Message
    String waiting_for();

    @Message
    String answer();

    @Message
    String due_evidence();

    @Message
    String keep();

    @Message
    String answered();

    @Message
    String corrected();

    @Message
    String landline_call();

    @Message
    String no_phone();

    @Message
    String say_on_call();

    @Message
    String print_letter();

    @Message
    String print_letter_hint();

    @Message
    String print_letters();

    @Message
    String print_letters_hint();

    @Message
    String deadline();

    @Message
    String counts_from();

    @Message
    String escalated();

    @Message
    String done();

    @Message
    String cause();

    @Message
    String source();

    @Message
    String seen();

    @Message
    String link();

    @Message
    String finding();

    @Message
    String approved_by();

    @Message
    String recipient();

    @Message
    String counted();

    @Message
    String holder_of();

    @Message
    String asked_ref();

    @Message
    String reply_ref();

    @Message
    String proposed();

    @Message
    String carried_to();

    @Message
    String listed();

    @Message
    String complaint();

    @Message
    String why_here();

    @Message
    String since();

    @Message
    String answer_given();

    @Message
    String answered_at_desk();

    @Message
    String answered_nothing();
}
