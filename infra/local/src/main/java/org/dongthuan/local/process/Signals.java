package org.dongthuan.local.process;

import java.io.IOException;
import java.util.List;

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

    /** Kills the process and its descendants, children first gathered so that none is missed when the parent is gone. */
    public static void killTree(ProcessHandle process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }
}
