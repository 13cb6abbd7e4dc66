package org.dongthuan.intake.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address, for people whom no text reaches. Narrower than RFC 5321 allows: plain letters, no quoted part, no literal
 * address. What it lets through can stand in a mail's header as it is; no blank and no line end ever does.
 *
 * @param address as the person wrote it, its domain in small letters
 */
public record Email(String address) {

    /** Most octets of an address in a path (RFC 5321 §4.5.3.1.3), without its brackets. */
    public static final int MOST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int MOST_BEFORE_AT = 64;

    /** Empty when the text is no address that a mail could be sent to. */
    public static Optional<Email> parse(String text) {
        String typed = text.strip();
        int at = typed.lastIndexOf('@');
        return typed.length() > MOST
                        || at > MOST_BEFORE_AT
                        || !SHAPE.matcher(typed).matches()
                ? Optional.empty()
                : Optional.of(new Email(
                        typed.substring(0, at + 1) + typed.substring(at + 1).toLowerCase(Locale.ROOT)));
    }

    /** Leaves the address out: it is personal data. */
    @Override
    public String toString() {
        return "Email[masked]";
    }
}
