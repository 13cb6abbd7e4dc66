package org.dongthuan.local.part;

/** The order of stopping, last declared first: who takes in work ends before who does it, and stores end last. */
public enum Tier {
    DATABASE,
    BROKER,
    IDENTITY,
    OUTSIDE,
    SERVICE,
    EDGE
}
