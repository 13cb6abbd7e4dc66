package org.dongthuan.acceptance.people;

/** Telephone numbers of synthetic people, each in the range its kind has (DOMAIN §4). */
final class PhoneNumbers {

    private static final String OLD_RANGE = "0168";
    private static final String ITS_NEW_RANGE = "038";

    private PhoneNumbers() {}

    static String mobile(int number) {
        return "0912%06d".formatted(number);
    }

    /** Another mobile number for somebody whose first was wrong. */
    static String corrected(String phone) {
        return "0979" + phone.substring(phone.length() - 6);
    }

    /** Eleven digits, as they were until 2018. */
    static String old(int number) {
        return OLD_RANGE + "%07d".formatted(number);
    }

    /** Quảng Trị, area code 0233. */
    static String landline(int number) {
        return "02333%06d".formatted(number);
    }

    static String msisdn(String phone) {
        String today = phone.startsWith(OLD_RANGE) ? ITS_NEW_RANGE + phone.substring(OLD_RANGE.length()) : phone;
        return "84" + today.substring(1);
    }
}
