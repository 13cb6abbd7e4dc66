package org.dongthuan.bankintegration.exchange.iso20022;

import java.util.UUID;

/** A UUID as {@code Max35Text} can hold it: 32 digits without hyphens, both ways without loss. */
final class CompactId {

    private static final String GROUPS = "(.{8})(.{4})(.{4})(.{4})(.{12})";

    private CompactId() {}

    static String of(UUID id) {
        return id.toString().replace("-", "");
    }

    /** @param compact 32 hexadecimal digits, as the schema has already seen to */
    static UUID parse(String compact) {
        return UUID.fromString(compact.replaceFirst(GROUPS, "$1-$2-$3-$4-$5"));
    }
}
