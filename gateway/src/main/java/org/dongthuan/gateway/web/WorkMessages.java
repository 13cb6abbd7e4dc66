package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the officers' pages about work on many things at once and about commitments written down, {@code {wrk:name}} in
 * templates. The words stand in {@code messages/wrk_<language>.properties}.
 */
@MessageBundle(value = "wrk", locale = "vi")
public interface WorkMessages {

    @Message
    String jobs_what();

    @Message
    String work();

    @Message
    String handled();

    @Message
    String started_by();

    @Message
    String me();

    @Message
    String no_jobs();

    @Message
    String choose();

    @Message
    String tick_all();

    @Message
    String untick_all();

    @Message
    String with_chosen();

    @Message
    String back_to_list();

    @Message
    String row_by_row();

    @Message
    String not_now();

    @Message
    String gone();

    @Message
    String colleague_hint();

    @Message
    String choose_several();

    @Message
    String unknown();

    @Message
    String c_what();

    @Message
    String c_org();

    @Message
    String c_text();

    @Message
    String c_obligation();

    @Message
    String c_code();

    @Message
    String c_target();

    @Message
    String c_target_hint();

    @Message
    String c_measure();

    @Message
    String c_obligor();

    @Message
    String c_performer();

    @Message
    String c_performer_hint();

    @Message
    String c_beneficiary();

    @Message
    String c_supervisors();

    @Message
    String c_due();

    @Message
    String c_due_hint();

    @Message
    String c_more();

    @Message
    String export_title();

    @Message
    String export_hint();

    @Message
    String export_parts();

    @Message
    String export_format();

    @Message
    String export_xlsx();

    @Message
    String export_csv();

    @Message
    String export_start();

    @Message
    String export_back();

    @Message
    String export_kept();
}
