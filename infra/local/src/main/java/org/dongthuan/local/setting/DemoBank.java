package org.dongthuan.local.setting;

import java.util.List;

/**
 * A bank of this machine: a sandbox with its own state, keys and client at the realm. The organisations are invented.
 *
 * @param org organisation code
 * @param code prefix of its evidence and receipt numbers
 * @param part name of its part, port and data folder
 * @param keys side of its exchange keys
 * @param client its client at the realm
 */
public record DemoBank(String org, String code, String part, String keys, String client) {

    public static final DemoBank TRUONG_GIANG =
            new DemoBank("NH-TG", "TG", "bank-sandbox", "bank", "partner-truonggiang");

    public static final DemoBank HUONG_VANG =
            new DemoBank("NH-HV", "HV", "bank-sandbox-huongvang", "bank-huongvang", "partner-huongvang");

    public static final List<DemoBank> ALL = List.of(TRUONG_GIANG, HUONG_VANG);
}
