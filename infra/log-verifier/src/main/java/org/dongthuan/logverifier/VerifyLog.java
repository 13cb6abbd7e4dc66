package org.dongthuan.logverifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code java VerifyLog.java EXPORT [--key FILE] [--head SIZE:ROOT]…}: exit 0 when the export holds, 1 with one line for
 * each fault when it does not, 2 when it was called wrongly. {@code --key} is the log's public key as it was got another
 * way, {@code --head} a head somebody kept; without them a log made up as a whole, with a key of its own, passes.
 */
public final class VerifyLog {

    private VerifyLog() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out));
    }

    static int run(List<String> args, Appendable out) {
        try {
            Call call = Call.of(args);
            return check(call, out);
        } catch (NoSuchFileException e) {
            return say(out, "No such file: " + e.getMessage(), 2);
        } catch (IOException | IllegalArgumentException e) {
            return say(out, e.getMessage(), 2);
        }
    }

    private static int check(Call call, Appendable out) throws IOException {
        Verification.Result result;
        // Bytes that are no UTF-8 are replaced, not refused: the entry they stand in shall be named.
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(call.export()), StandardCharsets.UTF_8))) {
            result = Verification.of(lines, call.heads());
        }
        List<String> faults = new ArrayList<>(result.faults());
        if (call.key() != null) {
            String trusted = Files.readString(call.key());
            result.keys().forEach((id, x) -> {
                if (!trusted.contains("\"" + x + "\"")) {
                    faults.add("the export's key " + id + " is not the trusted one");
                }
            });
        }
        for (String fault : faults) {
            say(out, "FAIL " + fault, 1);
        }
        if (!faults.isEmpty()) {
            return 1;
        }
        return say(
                out, "OK   %d entries, %d heads%s".formatted(result.entries(), result.heads(), keys(call, result)), 0);
    }

    private static String keys(Call call, Verification.Result result) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> key : result.keys().entrySet()) {
            text.append(call.key() == null ? ", key NOT COMPARED: " : ", key as trusted: ")
                    .append(key.getKey())
                    .append(" x=")
                    .append(key.getValue());
        }
        return text.toString();
    }

    private static int say(Appendable out, String line, int status) {
        try {
            out.append(line).append('\n');
            return status;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Call(Path export, Path key, List<Verification.KnownHead> heads) {

        private static final String USAGE = "Usage: VerifyLog EXPORT [--key FILE] [--head SIZE:ROOT]...";

        static Call of(List<String> args) {
            Path export = null;
            Path key = null;
            List<Verification.KnownHead> heads = new ArrayList<>();
            for (int i = 0; i < args.size(); i++) {
                boolean option = args.get(i).startsWith("--");
                if (option && i + 1 == args.size()) {
                    throw new IllegalArgumentException(USAGE);
                }
                switch (args.get(i)) {
                    case "--key" -> key = Path.of(args.get(++i));
                    case "--head" -> heads.add(head(args.get(++i)));
                    default -> export = Path.of(args.get(i));
                }
            }
            if (export == null) {
                throw new IllegalArgumentException(USAGE);
            }
            return new Call(export, key, List.copyOf(heads));
        }

        private static Verification.KnownHead head(String text) {
            int colon = text.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(USAGE);
            }
            return new Verification.KnownHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
        }
    }
}
