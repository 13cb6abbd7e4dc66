package org.dongthuan.local.sms;

public final class SmsCentre {
    public static void main(String[] a) {}
}
