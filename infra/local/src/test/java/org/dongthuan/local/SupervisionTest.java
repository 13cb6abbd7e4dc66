package org.dongthuan.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.dongthuan.local.process.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisionTest {
    @TempDir
    Path data;

    @Test
    void shouldRefuseATakenPortInOneLineThatNamesPortAndPart() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process launcher = launcher(
                    Map.of("DT_PORT_SMS_CENTRE", Integer.toString(taken.getLocalPort())),
                    "run",
                    "--only",
                    "sms-centre",
                    "--data",
                    data.toString());
            String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

            assertEquals(1, launcher.waitFor());
            assertEquals(1, said.lines().count(), said);
            assertTrue(said.contains("Port " + taken.getLocalPort() + " of sms-centre is taken"), said);
        }
    }

    @Test
    void shouldStopEverythingWhenAPartEndsUnasked() throws Exception {
        LocalStack stack = start();
        ProcessHandle postgres = stack.processOf("postgres").orElseThrow();

        stack.processOf("sms-centre").orElseThrow().destroyForcibly();

        String line = stack.failure().get(60, TimeUnit.SECONDS);
        assertTrue(line.startsWith("The part sms-centre ended unasked with code 137; see "), line);
        assertFalse(postgres.isAlive());
    }

    @Test
    void shouldKillAndRestartOnePartWhileTheOthersGoOn() {
        try (LocalStack stack = start()) {
            ProcessHandle first = stack.processOf("postgres").orElseThrow();

            stack.kill("postgres");
            assertTrue(stack.processOf("postgres").isEmpty());
            assertTrue(stack.processOf("sms-centre").isPresent());
            stack.restart("postgres");

            assertNotEquals(first, stack.processOf("postgres").orElseThrow());
            assertFalse(stack.failure().isDone());
        }
    }

    @Test
    void shouldEndTheOrphansOfAKilledLauncherBeforeStartingAnew() throws Exception {
        Process launcher = launcher(Map.of(), "run", "--only", "postgres", "--free-ports", "--data", data.toString());
        awaitSaid(launcher, "is ready");
        List<ProcessHandle> orphans = launcher.toHandle().descendants().toList();
        launcher.destroyForcibly().waitFor();
        assertTrue(orphans.stream().anyMatch(ProcessHandle::isAlive));

        try (LocalStack stack =
                LocalStack.start(StackOptions.on(data).withFreePorts().withOnly("postgres"))) {
            assertTrue(orphans.stream().noneMatch(ProcessHandle::isAlive));
            assertThrows(
                    StackFailure.class,
                    () -> LocalStack.start(StackOptions.on(data).withFreePorts()));
        }
    }

    @Test
    void shouldLeaveNothingBehindWhenInterruptedInTheMiddleOfStarting() throws Exception {
        Process launcher =
                launcher(Map.of(), "run", "--only", "postgres,kafka", "--free-ports", "--data", data.toString());
        awaitSaid(launcher, "kafka +starting");
        Awaitility.await().until(() -> launcher.toHandle().descendants().count() > 0);
        List<ProcessHandle> parts = launcher.toHandle().descendants().toList();

        launcher.destroy();

        assertTrue(launcher.waitFor(60, TimeUnit.SECONDS));
        Awaitility.await().until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        assertTrue(RunFile.killLeftOvers(data.resolve("run")).isEmpty());
    }

    private LocalStack start() {
        return LocalStack.start(StackOptions.on(data).withFreePorts().withOnly("postgres", "sms-centre"));
    }

    private static Process launcher(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.add("--no-training");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Reads what the launcher says until a line matches; the rest is read on so that it never blocks. */
    private static void awaitSaid(Process launcher, String pattern) throws Exception {
        var reader = launcher.inputReader(StandardCharsets.UTF_8);
        String line;
        do {
            line = reader.readLine();
            assertTrue(line != null, "the launcher ended before it said " + pattern);
        } while (!line.matches(".*" + pattern + ".*"));
        Thread.startVirtualThread(() -> reader.lines().forEach(rest -> {}));
    }
}
