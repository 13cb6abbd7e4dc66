package org.dongthuan.gateway.live;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears what the services tell one another, from now on, and looks only for names that somebody's open page listens to: ids
 * and codes of organisations. Nothing is kept, nothing is confirmed; what is missed while the broker is away a page learns
 * when it is loaded again. The audit log's topics are left out, or looking at a page would count as a change of it.
 */
@ApplicationScoped
public class Changes {

    private static final Pattern NAME = Pattern.compile("\"([A-Za-z0-9-]{3,64})\"");

    private final Watchers watchers;

    Changes(Watchers watchers) {
        this.watchers = watchers;
    }

    @Incoming("changes")
    @Blocking
    void hear(ConsumerRecords<String, String> batch) {
        if (watchers.isAny()) {
            batch.forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<String, String> event) {
        if (event.key() != null) {
            tell(event.key());
        }
        if (event.value() != null) {
            Matcher names = NAME.matcher(event.value());
            while (names.find()) {
                tell(names.group(1));
            }
        }
    }

    private void tell(String name) {
        if (watchers.has(name)) {
            watchers.changed(name);
        }
    }
}
