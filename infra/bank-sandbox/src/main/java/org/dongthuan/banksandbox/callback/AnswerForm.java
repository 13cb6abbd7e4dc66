package org.dongthuan.banksandbox.callback;

import org.dongthuan.banksandbox.closure.Form;

/** Writes answers in one form. */
public interface AnswerForm {

    Form form();

    String contentType();

    /** The bytes that are signed and sent; the same however often. */
    byte[] write(Outgoing answer);
}
