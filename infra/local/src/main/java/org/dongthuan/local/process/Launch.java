package org.dongthuan.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One command line to run as a part.
 *
 * @param environment added to the launcher's own environment
 * @param stopSignal signal that asks for an orderly end, such as {@code TERM}
 * @param stopPatience how long an orderly end may take before the process is killed
 */
public record Launch(
        List<String> command,
        Map<String, String> environment,
        Path workFolder,
        String stopSignal,
        Duration stopPatience) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
