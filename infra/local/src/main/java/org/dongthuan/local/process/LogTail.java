package org.dongthuan.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Looks at the end of a log file. */
public final class LogTail {
    private static final int LOOK_BACK_BYTES = 4096;
    private static final int MOST_CHARACTERS = 300;

    private LogTail() {}

    /** The last line that has text, shortened; empty when there is none. */
    public static String lastLine(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - LOOK_BACK_BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.isEmpty() ? "" : shortened(lines.getLast());
        } catch (IOException e) {
            return "";
        }
    }

    static String shortened(String line) {
        return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) + "…" : line;
    }
}
