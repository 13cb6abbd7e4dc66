package org.dongthuan.local.sms;

import java.util.HashMap;
import java.util.Map;

/** The behaviour of each phone, and of all others. */
final class Behaviours {
    private final Map<String, Behaviour> byPhone = new HashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private Behaviour usual = Behaviour.PROMPT;

    synchronized void set(String phone, Behaviour behaviour) {
        byPhone.put(phone, behaviour);
        left.put(phone, behaviour.times());
    }

    synchronized void setUsual(Behaviour behaviour) {
        usual = behaviour;
    }

    synchronized void clear() {
        byPhone.clear();
        left.clear();
        usual = Behaviour.PROMPT;
    }

    /** The behaviour for the next submission to this phone; counts it. */
    synchronized Behaviour next(String phone) {
        Behaviour own = byPhone.get(phone);
        if (own == null) {
            return usual;
        }
        if (own.times() > 0 && left.merge(phone, -1, Integer::sum) == 0) {
            byPhone.remove(phone);
            left.remove(phone);
        }
        return own;
    }
}
