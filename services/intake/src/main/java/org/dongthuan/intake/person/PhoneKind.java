package org.dongthuan.intake.person;

/** Whether a person can be reached by text. */
public enum PhoneKind {
    MOBILE,
    LANDLINE,
    NONE
}
