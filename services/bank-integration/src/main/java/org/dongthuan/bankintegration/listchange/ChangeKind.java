package org.dongthuan.bankintegration.listchange;

/** What became of a row from one version of a list to the next. */
public enum ChangeKind {
    /** Not in the version before. */
    ADDED,
    /** Only in the version before. The account stays where it is: no table of moves leads out of a list (DOMAIN §2.4). */
    REMOVED,
    CHANGED,
    SAME
}
