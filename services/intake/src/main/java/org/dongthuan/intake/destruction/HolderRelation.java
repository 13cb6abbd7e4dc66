package org.dongthuan.intake.destruction;

/** What an organisation has to do with the pictures of an order. */
public enum HolderRelation {
    /** Its people took them. */
    TOOK,
    /** It answers for them now, whoever took them. */
    HOLDS
}
