package org.dongthuan.notification.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.platform.time.Vietnam;

/** The values that texts of every medium may have. */
@ApplicationScoped
public class TextValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final NotificationConfig config;

    TextValues(NotificationConfig config) {
        this.config = config;
    }

    /**
     * By placeholder; what is not known is not in it.
     *
     * @param code of the case; null when not known
     * @param expiresAt when what is told is over; null when it never is. {@code day} is the last day before
     */
    public Map<String, String> of(String code, Instant expiresAt) {
        Map<String, String> values = new HashMap<>();
        values.put("hotline", config.hotline());
        if (code != null) {
            values.put("code", code);
        }
        if (expiresAt != null) {
            values.put("day", DAY.format(Vietnam.dayOf(expiresAt.minusNanos(1))));
        }
        return values;
    }
}
