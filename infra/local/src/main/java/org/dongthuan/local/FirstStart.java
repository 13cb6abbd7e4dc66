package org.dongthuan.local;

import java.util.function.Consumer;

/**
 * What fills a fresh data folder, for example a scenario. Found by {@link java.util.ServiceLoader}, so that the launcher
 * need not know who plays it.
 */
public interface FirstStart {

    /**
     * Called once on a data folder, when all parts are ready.
     *
     * @param tells told how it gets on, in lines for the person at the terminal
     * @throws RuntimeException when it cannot go on; the stack keeps running
     */
    void on(LocalStack stack, Consumer<String> tells);
}
