package org.dongthuan.local.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import org.dongthuan.local.StackFailure;
import org.dongthuan.local.part.Part;

/** Checks made before anything starts; each failure is one line that says what to do. */
public final class Preflight {
    private static final int JDK = 25;
    private static final long DISK_NEEDED_MB = 2048;

    private Preflight() {}

    public static void check(Settings settings, Collection<Part> parts) {
        if (Runtime.version().feature() != JDK) {
            throw new StackFailure(
                    "JDK " + JDK + " is needed, this is " + Runtime.version() + ": point JAVA_HOME at one.");
        }
        checkDisk(settings);
        for (Part part : parts) {
            part.check(settings);
            for (String name : part.ports()) {
                checkPort(part, name, settings.ports().of(name));
            }
        }
    }

    private static void checkPort(Part part, String name, int port) {
        if (!Ports.isFree(port)) {
            String variable =
                    "DT_PORT_" + name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
            throw new StackFailure("Port " + port + " of " + part.name() + " is taken by another program: stop it, set "
                    + variable + ", or use --free-ports.");
        }
    }

    private static void checkDisk(Settings settings) {
        try {
            long freeMb = Files.getFileStore(settings.data().path()).getUsableSpace() >> 20;
            if (freeMb < DISK_NEEDED_MB) {
                throw new StackFailure("Only " + freeMb + " MB of disk are free at "
                        + settings.data().path() + ", " + DISK_NEEDED_MB + " MB are needed.");
            }
        } catch (IOException e) {
            throw new StackFailure(
                    "The data folder " + settings.data().path() + " cannot be used: " + e.getMessage(), e);
        }
    }
}
