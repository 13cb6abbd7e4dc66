package org.dongthuan.notification.template;

import java.time.LocalDate;

/** One version of one text in one language. */
public interface TextVersion {

    String code();

    String language();

    int version();

    /** First day on which it is in force. */
    LocalDate validFrom();
}
