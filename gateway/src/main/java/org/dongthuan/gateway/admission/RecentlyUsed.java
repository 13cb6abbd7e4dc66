package org.dongthuan.gateway.admission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A map of bounded size that makes missing values and forgets the least recently used. Safe for many threads. */
public final class RecentlyUsed<K, V> {

    private static final int STRIPES = 16;

    private final Map<K, V>[] stripes;
    private final Function<K, V> make;

    @SuppressWarnings({"unchecked", "rawtypes"})
    public RecentlyUsed(int size, Function<K, V> make) {
        int perStripe = Math.max(1, size / STRIPES);
        this.make = make;
        this.stripes = new Map[STRIPES];
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new LinkedHashMap<K, V>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > perStripe;
                }
            };
        }
    }

    public V get(K key) {
        Map<K, V> stripe = stripes[Math.floorMod(key.hashCode() * 0x9E3779B9 >>> 8, STRIPES)];
        synchronized (stripe) {
            return stripe.computeIfAbsent(key, make);
        }
    }

    int size() {
        int size = 0;
        for (Map<K, V> stripe : stripes) {
            synchronized (stripe) {
                size += stripe.size();
            }
        }
        return size;
    }
}
