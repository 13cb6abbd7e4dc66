package org.dongthuan.banksandbox.iso20022;

/** Ids of 36 characters in fields of 35: UUIDs leave and take back their hyphens. */
final class IsoIds {

    private IsoIds() {}

    static String compact(String uuid) {
        return uuid.replace("-", "");
    }

    static String full(String compact) {
        return String.join(
                "-",
                compact.substring(0, 8),
                compact.substring(8, 12),
                compact.substring(12, 16),
                compact.substring(16, 20),
                compact.substring(20));
    }
}
