package org.dongthuan.local.sms;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the parts of long texts together; half-sent texts are forgotten, oldest first, when there are too many. */
final class Assembly {
    private static final int MOST_OPEN = 10_000;

    private final Map<Key, Open> open = new LinkedHashMap<>();

    /** What a text belongs to: two senders may use the same reference for the same phone. */
    record Key(String from, String to, int reference, int total) {}

    /** A text complete, or the state of one that is not: its behaviour was decided with its first part. */
    private static final class Open {
        private final String firstId;
        private final Behaviour behaviour;
        private final byte[][] parts;

        Open(String firstId, Behaviour behaviour, int total) {
            this.firstId = firstId;
            this.behaviour = behaviour;
            this.parts = new byte[total][];
        }
    }

    record Whole(String firstId, byte[] octets, int parts) {}

    /** Behaviour already decided by an earlier part of the same text. */
    synchronized Optional<Behaviour> behaviourOf(Key key) {
        return Optional.ofNullable(open.get(key)).map(one -> one.behaviour);
    }

    /** Takes a part in; the whole text when it was the last one missing. */
    synchronized Optional<Whole> add(Key key, Part part, String id, Behaviour behaviour) {
        if (part.total() <= 1) {
            return Optional.of(new Whole(id, part.octets(), 1));
        }
        Open text = open.computeIfAbsent(key, k -> new Open(id, behaviour, part.total()));
        if (part.number() >= 1 && part.number() <= text.parts.length) {
            text.parts[part.number() - 1] = part.octets();
        }
        if (open.size() > MOST_OPEN) {
            open.remove(open.keySet().iterator().next());
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (byte[] one : text.parts) {
            if (one == null) {
                return Optional.empty();
            }
            octets.writeBytes(one);
        }
        open.remove(key);
        return Optional.of(new Whole(text.firstId, octets.toByteArray(), text.parts.length));
    }
}
