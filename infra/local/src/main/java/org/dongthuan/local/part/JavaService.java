package org.dongthuan.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.process.JavaCommand;
import org.dongthuan.local.process.Launch;
import org.dongthuan.local.setting.Settings;

/**
 * A Quarkus application of this project, run from {@code <module>/target/quarkus-app}.
 *
 * @param module folder of the module below the project folder
 * @param heapMb most megabytes of heap; its environment is a function because ports are known only when a stack starts
 */
record JavaService(
        String name,
        Tier tier,
        String module,
        Set<String> needs,
        List<String> ports,
        int heapMb,
        Function<Settings, Map<String, String>> environment)
        implements Part {
    private static final int METASPACE_MB = 192;
    /**
     * By how much each gives way. What follows a filing waits in the broker while a crowd files: on one machine a citizen at
     * the door comes first, then the officers who are to see the case, then the text about it.
     */
    private static final Map<String, Integer> WORKS_AFTERWARDS =
            Map.of("case-tracking", 5, "bank-integration", 10, "consent", 10, "notification", 10);

    @Override
    public void check(Settings settings) {
        if (!Files.exists(jar(settings))) {
            throw new StackFailure(
                    "The part " + name + " is not built (" + jar(settings) + "): run `make build` first.");
        }
    }

    @Override
    public Launch launch(Settings settings) {
        Path jar = jar(settings);
        List<String> command = JavaCommand.of(name)
                .memory(heapMb, METASPACE_MB)
                .flags(
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Duser.timezone=UTC",
                        "--enable-native-access=ALL-UNNAMED")
                .cachedBy(jar)
                .givingWay(WORKS_AFTERWARDS.getOrDefault(name, 0))
                .main("-jar", jar.toString())
                .build(settings);
        Map<String, String> variables = new LinkedHashMap<>(environment.apply(settings));
        // glibc gives threads heaps of their own, of which a JVM with many short-lived threads keeps some 100 MB
        // unused.
        variables.put("MALLOC_ARENA_MAX", "2");
        return new Launch(command, variables, settings.data().of(name), "TERM", settings.endPatience());
    }

    @Override
    public boolean isReady(Settings settings) throws Exception {
        return Probe.answers(settings.ports().http(Environment.management(name)) + "/q/health/ready");
    }

    private Path jar(Settings settings) {
        return settings.home().root().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
