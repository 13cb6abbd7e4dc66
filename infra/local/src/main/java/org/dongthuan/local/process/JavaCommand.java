package org.dongthuan.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dongthuan.local.setting.Settings;

/** Builds the command line of a Java part: same JDK as the launcher, bounded memory, start-up cache when there is one. */
public final class JavaCommand {
    /**
     * A part is a session of its own, and where Linux shares the processor by sessions (autogroup) the process's own
     * niceness says nothing. The niceness is the shell's first argument.
     */
    private static final String GIVE_WAY =
            "by=$1; shift; { echo $by > /proc/self/autogroup; } 2> /dev/null; exec nice -n $by \"$@\"";

    private final String part;
    private final List<String> flags = new ArrayList<>();
    private List<Path> jars = List.of();
    private int givesWay;
    private final List<String> main = new ArrayList<>();

    private JavaCommand(String part) {
        this.part = part;
        flags.addAll(
                List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", "-Xss512k"));
    }

    public static JavaCommand of(String part) {
        return new JavaCommand(part);
    }

    public JavaCommand memory(int heapMb, int metaspaceMb) {
        // Without a first metaspace size the collector runs in full each time classes have filled a little more of it,
        // and
        // without a sweeper's threshold each time a seventh of the code cache has been filled; no class is ever
        // unloaded.
        return flags(
                "-Xmx" + heapMb + "m",
                "-XX:MetaspaceSize=" + metaspaceMb + "m",
                "-XX:MaxMetaspaceSize=" + metaspaceMb + "m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:SweeperThreshold=100");
    }

    public JavaCommand flags(String... more) {
        flags.addAll(List.of(more));
        return this;
    }

    /**
     * On a machine that has more to do than it can, this part waits for the others: late, but never starved.
     *
     * @param niceness 5 is a third of the time that an ordinary process gets, 10 a tenth, 0 all of it
     */
    public JavaCommand givingWay(int niceness) {
        givesWay = niceness;
        return this;
    }

    /** What is run, such as {@code -jar x.jar} or {@code -cp … Main}, with its arguments. */
    public JavaCommand main(String... words) {
        main.addAll(List.of(words));
        return this;
    }

    /** The jars whose change makes a start-up cache useless. */
    public JavaCommand cachedBy(Path... changing) {
        jars = List.of(changing);
        return this;
    }

    public List<String> build(Settings settings) {
        List<String> command = new ArrayList<>();
        if (givesWay > 0) {
            command.addAll(List.of("sh", "-c", GIVE_WAY, "sh", Integer.toString(givesWay)));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        if (settings.options().shortLived()) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(StartupCache.flags(settings, part, jars, flags));
        command.addAll(main);
        return command;
    }
}
