package org.dongthuan.local.setting;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Number of every port by name: the usual one, moved by {@code DT_PORT_<NAME>}, or a free one. */
public record Ports(Map<String, Integer> numbers) {

    private static final Map<String, Integer> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("postgres", 15432);
        USUAL.put("kafka", 19092);
        USUAL.put("kafka-controller", 19093);
        USUAL.put("keycloak", 8180);
        USUAL.put("keycloak-management", 9180);
        USUAL.put("sms-centre", 2775);
        USUAL.put("sms-centre-http", 8091);
        USUAL.put("bank-sandbox", 8090);
        USUAL.put("bank-sandbox-huongvang", 8092);
        USUAL.put("gateway", 8080);
        USUAL.put("gateway-management", 9080);
        USUAL.put("intake", 8081);
        USUAL.put("intake-management", 9081);
        USUAL.put("case-tracking", 8082);
        USUAL.put("case-tracking-management", 9082);
        USUAL.put("bank-integration", 8083);
        USUAL.put("bank-integration-management", 9083);
        USUAL.put("consent", 8084);
        USUAL.put("consent-management", 9084);
        USUAL.put("notification", 8085);
        USUAL.put("notification-management", 9085);
    }

    /** The usual ports, each overridden by its variable in {@code env}. */
    public static Ports usual(Map<String, String> env) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        USUAL.forEach((name, usual) -> {
            String moved =
                    env.get("DT_PORT_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            numbers.put(name, moved == null ? usual : Integer.valueOf(moved));
        });
        return new Ports(numbers);
    }

    /** Free ports, keeping those of {@code before} that are still free. */
    public static Ports free(Map<String, Integer> before) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<String, ServerSocket> held = new LinkedHashMap<>();
        try {
            for (String name : USUAL.keySet()) {
                Integer old = before.get(name);
                ServerSocket socket = old != null && isFree(old) ? bind(old) : bind(0);
                held.put(name, socket);
                numbers.put(name, socket.getLocalPort());
            }
            for (ServerSocket socket : held.values()) {
                socket.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new Ports(numbers);
    }

    public int of(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("No port is called " + name);
        }
        return number;
    }

    public String http(String name) {
        return "http://localhost:" + of(name);
    }

    /** Whether nobody listens on this port of the loopback interface. */
    public static boolean isFree(int port) {
        try (ServerSocket probe = bind(port)) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
