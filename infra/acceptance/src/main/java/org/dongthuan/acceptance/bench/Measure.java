package org.dongthuan.acceptance.bench;

import java.util.Locale;

/**
 * One number with what it is to be read beside.
 *
 * @param key names it from run to run, for example {@code P1.ratio}; no bar, no spaces
 * @param unit short, for example {@code ms}
 * @param beside the yardstick of the same run, or how it came about; may be empty
 * @param wanted floor and goal of ARCHITECTURE §7; empty where it sets none
 */
record Measure(String key, String what, double value, String unit, String beside, String wanted) {

    private static final int DIGITS_SHOWN = 3;

    static Measure of(String key, String what, double value, String unit) {
        return new Measure(key, what, value, unit, "", "");
    }

    Measure beside(String text) {
        return new Measure(key, what, value, unit, text, wanted);
    }

    Measure wanted(String text) {
        return new Measure(key, what, value, unit, beside, text);
    }

    /** Three digits that say something, without an exponent. */
    String shown() {
        return number(value);
    }

    static String number(double value) {
        int before = (int) Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9))) + 1;
        int decimals = Math.max(0, Math.min(DIGITS_SHOWN, DIGITS_SHOWN - before));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
