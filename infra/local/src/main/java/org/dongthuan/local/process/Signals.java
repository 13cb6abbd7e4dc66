package org.dongthuan.local.process;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Signals to processes by id; the JDK itself only knows two of them. */
public final class Signals {

    private Signals() {}

    /** Sends a signal such as {@code INT}; a process that is gone already is no error. */
    public static void send(String signal, ProcessHandle process) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    /**
     * Kills the process and its descendants. It is stopped first, so that it starts no other child while they are gathered.
     *
     * @return all that were killed, for whoever waits for their end
     */
    public static List<ProcessHandle> killTree(ProcessHandle process) {
        send("STOP", process);
        List<ProcessHandle> tree =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        return tree;
    }
}
