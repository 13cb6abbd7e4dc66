package org.dongthuan.gateway.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A signed cookie that tells devices apart behind one address; it says nothing about the person. */
@ApplicationScoped
public class DeviceProof {

    public static final String COOKIE = "dt_device";
    private static final String PURPOSE = "device";

    private final CookieKeys keys;

    DeviceProof(CookieKeys keys) {
        this.keys = keys;
    }

    /** Cookie value for a device seen for the first time. */
    public String issue() {
        String id = keys.random();
        return id + "." + keys.sign(PURPOSE, id);
    }

    /** Id of the device, if the value was issued by us. */
    public Optional<String> idOf(String value) {
        int dot = value.indexOf('.');
        if (dot < 0 || !keys.isSigned(PURPOSE, value.substring(0, dot), value.substring(dot + 1))) {
            return Optional.empty();
        }
        return Optional.of(value.substring(0, dot));
    }
}
