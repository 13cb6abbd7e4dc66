package org.dongthuan.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Ends the training of start-up caches while the stack runs idle, one part after another, so that the first stop need not
 * wait for it. A part stopped before its turn writes its cache as it ends.
 */
public final class Training implements Runnable {
    private static final Duration LET_SETTLE = Duration.ofSeconds(20);

    private final List<ProcessHandle> learners;

    private Training(List<ProcessHandle> learners) {
        this.learners = learners;
    }

    /** Begins in the background; does nothing when no process is learning. */
    public static void endLater(List<ProcessHandle> processes) {
        List<ProcessHandle> learners = processes.stream()
                .filter(process -> process.info().commandLine().orElse("").contains("-XX:AOTCacheOutput="))
                .toList();
        if (!learners.isEmpty()) {
            Thread.ofPlatform().daemon().name("training").start(new Training(learners));
        }
    }

    @Override
    public void run() {
        try {
            Thread.sleep(LET_SETTLE);
            for (ProcessHandle learner : learners) {
                if (learner.isAlive()) {
                    end(learner);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // Without jcmd (a JRE) caches are written when the parts end.
            return;
        }
    }

    private static void end(ProcessHandle learner) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(learner.pid()), "AOT.end_recording")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
