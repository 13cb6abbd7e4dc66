package org.dongthuan.notification.webhook;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A name server in the hands of a test: what a name leads to, next time and after that; other names as the machine says. */
@Singleton
public class TestNames implements NameLookup {

    private final Map<String, Deque<String>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger lookups = new AtomicInteger();

    /** The last one is given from then on. */
    void say(String host, String... addresses) {
        answers.put(host, new ArrayDeque<>(List.of(addresses)));
        lookups.set(0);
    }

    /** Of names that were told, since the last was. */
    int lookups() {
        return lookups.get();
    }

    @Override
    public synchronized List<InetAddress> addresses(String host) throws UnknownHostException {
        Deque<String> told = answers.get(host);
        if (told == null) {
            return List.of(InetAddress.getAllByName(host));
        }
        lookups.incrementAndGet();
        return List.of(InetAddress.ofLiteral(told.size() > 1 ? told.poll() : told.peek()));
    }
}
