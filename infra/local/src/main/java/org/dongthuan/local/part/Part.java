package org.dongthuan.local.part;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dongthuan.local.process.Launch;
import org.dongthuan.local.setting.Settings;

/** One process of the stack. */
public interface Part {

    String name();

    Tier tier();

    /** Names of the parts that must be ready before this one starts; those not in this run are not waited for. */
    Set<String> needs();

    /** Names of the ports it listens on. */
    List<String> ports();

    /** Refuses with a {@link org.dongthuan.local.StackFailure} when something it needs is absent. */
    default void check(Settings settings) {}

    /** Work that must be done before the process can start, such as unpacking; may take long the first time. */
    default void prepare(Settings settings) throws Exception {}

    Launch launch(Settings settings) throws Exception;

    /** Whether the started process now does its work; asked again and again. An exception means not yet. */
    boolean isReady(Settings settings) throws Exception;

    /** Work that must be done in the running part before others may use it. */
    default void afterReady(Settings settings) throws Exception {}

    default Duration patience() {
        return Duration.ofMinutes(3);
    }
}
