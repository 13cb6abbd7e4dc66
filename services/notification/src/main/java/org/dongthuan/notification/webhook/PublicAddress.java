package org.dongthuan.notification.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an address is one that anybody on the internet may reach (RFC 6890 and the IANA special-purpose registries). For
 * IPv6 only global unicast is taken, so that loopback, link-local, unique local, multicast, mapped and NAT64 addresses need
 * no line of their own.
 */
final class PublicAddress {

    private static final List<Block> NOT_V4 = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3");

    private static final Block GLOBAL_V6 = Block.of("2000::/3");

    /** Protocol assignments with Teredo and ORCHID, documentation, 6to4. */
    private static final List<Block> NOT_V6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_V4.stream().noneMatch(block -> block.contains(bytes))
                : GLOBAL_V6.contains(bytes) && NOT_V6.stream().noneMatch(block -> block.contains(bytes));
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map(Block::of).toList();
    }

    private record Block(byte[] start, int bits) {

        static Block of(String text) {
            String[] parts = text.split("/");
            return new Block(InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
