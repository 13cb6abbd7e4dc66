package org.dongthuan.banksandbox.closure;

import java.time.ZoneId;
import java.util.regex.Pattern;

/** Formats shared by the bodies of the contract. */
public final class Formats {

    public static final Pattern CITIZEN_ID = Pattern.compile("\\d{12}");
    public static final Pattern ACCOUNT_NUMBER = Pattern.compile("[0-9]{6,20}");
    public static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** Zone in which a calendar day of the bank begins. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Formats() {}
}
