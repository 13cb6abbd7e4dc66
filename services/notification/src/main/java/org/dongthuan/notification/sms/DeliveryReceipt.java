package org.dongthuan.notification.sms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongthuan.notification.config.NotificationConfig.ReceiptId;
import org.dongthuan.notification.message.domain.MessageEvent;

/** Reads the text of a delivery receipt (SMPP 3.4, appendix B). */
public record DeliveryReceipt(String id, String stat) {

    private static final Pattern ID = Pattern.compile("(?i)\\bid:\\s*([0-9a-z-]{1,65})");
    private static final Pattern STAT = Pattern.compile("(?i)\\bstat:\\s*([a-z]{1,10})");

    /** Empty when the text is no receipt. The text itself repeats the message and is not kept. */
    public static Optional<DeliveryReceipt> parse(String text) {
        Matcher id = ID.matcher(text);
        Matcher stat = STAT.matcher(text);
        return id.find() && stat.find()
                ? Optional.of(new DeliveryReceipt(id.group(1), stat.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** The submission's id in the form it is stored in. */
    public static String submittedId(String id) {
        return id.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=.)", "");
    }

    /** The receipt's id in the form in which the submission's is stored. */
    public String submissionId(ReceiptId form) {
        try {
            return switch (form) {
                case SAME -> submittedId(id);
                case DECIMAL_OF_HEX -> Long.toHexString(Long.parseUnsignedLong(id));
                case HEX_OF_DECIMAL -> Long.toUnsignedString(Long.parseUnsignedLong(id, 16));
            };
        } catch (NumberFormatException e) {
            return submittedId(id);
        }
    }

    /** What the state means for a message; empty for states that are not the last word (ENROUTE, ACCEPTD). */
    public static Optional<MessageEvent> meaning(String stat) {
        return Optional.ofNullable(
                switch (stat) {
                    case "DELIVRD" -> MessageEvent.DELIVER;
                    case "EXPIRED" -> MessageEvent.EXPIRE;
                    case "UNDELIV", "DELETED" -> MessageEvent.FAIL;
                    case "REJECTD" -> MessageEvent.REJECT;
                    case "UNKNOWN" -> MessageEvent.LOSE;
                    default -> null;
                });
    }
}
