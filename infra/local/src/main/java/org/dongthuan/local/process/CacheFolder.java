package org.dongthuan.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** Folders that are made once and then shared by every stack of this user. */
public final class CacheFolder {

    private CacheFolder() {}

    /** Makes the content of a folder. */
    public interface Maker {
        void fill(Path folder) throws IOException;
    }

    /** The finished folder; made beside it and renamed, so that a broken attempt is never mistaken for it. */
    public static Path once(Path folder, Maker maker) throws IOException {
        if (Files.exists(folder)) {
            return folder;
        }
        Files.createDirectories(folder.getParent());
        Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        synchronized (CacheFolder.class) {
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(folder)) {
                    Path next = folder.resolveSibling(folder.getFileName() + ".next");
                    delete(next);
                    Files.createDirectories(next);
                    maker.fill(next);
                    Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
