package org.dongthuan.intake.batch;

/** How the letters of a file are written; what a file does not say itself is assumed, and the answer says so. */
enum Encoding {
    /** With or without byte order mark; a spreadsheet too. */
    UTF_8,
    UTF_16,
    WINDOWS_1258,
    TCVN3,
    VNI
}
