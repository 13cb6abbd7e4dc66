package org.dongthuan.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The addresses behind a name. */
public interface NameLookup {

    /** At least one. @throws UnknownHostException when there is none */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
