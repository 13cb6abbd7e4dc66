package org.dongthuan.bankintegration.listchange;

/** Whether somebody still has to say why an account is not as its list says. */
public enum ChangeState {
    NOTHING_TO_EXPLAIN,
    TO_EXPLAIN,
    EXPLAINED,
    /** A later version of the list says something else of the account: that one is to be explained, if anything is. */
    OVERTAKEN
}
