package org.dongthuan.notification.letter;

/**
 * Who writes.
 *
 * @param body as it stands at the top left, line by line (Decree 30/2020/NĐ-CP, appendix I)
 * @param place before the date; empty when not known
 */
record Letterhead(String body, String place) {

    /** For a place whose body no data names. */
    static final Letterhead PLAIN = new Letterhead("ỦY BAN NHÂN DÂN XÃ", "");
}
