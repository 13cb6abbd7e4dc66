package org.dongthuan.banksandbox.closure;

/** Legal ground of a closure (Decree 52/2024 art. 12(1)): asked for by the holder, or opened by a prohibited act. */
public enum Ground {
    HOLDER_REQUEST,
    PROHIBITED_OPENING
}
