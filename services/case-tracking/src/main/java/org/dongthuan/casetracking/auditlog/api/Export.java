package org.dongthuan.casetracking.auditlog.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.dongthuan.casetracking.auditlog.head.HeadStore;
import org.dongthuan.casetracking.auditlog.head.LogKeys;
import org.dongthuan.casetracking.auditlog.head.TreeHead;
import org.dongthuan.casetracking.auditlog.log.LogStore;

/**
 * Writes the log up to a head as lines of JSON, in the order in which it is verified: keys, entries, each head after the last
 * entry it covers, end. Read in pieces: it takes the memory of one, however long the log is.
 */
@ApplicationScoped
class Export {

    private static final int PIECE = 500;
    private static final int FORMAT = 1;

    private final LogStore log;
    private final HeadStore heads;
    private final LogKeys keys;
    private final ObjectMapper json;

    Export(LogStore log, HeadStore heads, LogKeys keys, ObjectMapper json) {
        this.log = log;
        this.heads = heads;
        this.keys = keys;
        this.json = json;
    }

    void write(TreeHead last, OutputStream out) throws IOException {
        Deque<TreeHead> waiting = new ArrayDeque<>(heads.upTo(last));
        try (JsonGenerator lines = json.createGenerator(out)) {
            lines.setRootValueSeparator(null);
            line(
                    lines,
                    Map.of("kind", "log"),
                    Map.of("format", FORMAT, "entries", last.size(), "heads", waiting.size()));
            for (Map<String, Object> key : keys.publicKeys()) {
                line(lines, Map.of("kind", "key"), key);
            }
            long next = 0;
            write(lines, waiting, next);
            while (next < last.size()) {
                List<LogStore.Leaf> piece = log.from(next, last.size(), PIECE);
                for (LogStore.Leaf leaf : piece) {
                    entry(lines, leaf);
                    write(lines, waiting, leaf.index() + 1);
                }
                next += piece.size();
            }
            line(lines, Map.of("kind", "end"), Map.of("entries", last.size()));
        }
    }

    private void write(JsonGenerator lines, Deque<TreeHead> waiting, long size) throws IOException {
        while (!waiting.isEmpty() && waiting.getFirst().size() == size) {
            head(lines, waiting.removeFirst());
        }
    }

    private static void entry(JsonGenerator line, LogStore.Leaf leaf) throws IOException {
        line.writeStartObject();
        line.writeStringField("kind", "entry");
        line.writeNumberField("index", leaf.index());
        line.writeStringField("id", leaf.entry().eventId().toString());
        line.writeStringField("leafHash", Base64.getEncoder().encodeToString(leaf.hash()));
        line.writeStringField("entry", new String(leaf.bytes(), StandardCharsets.UTF_8));
        end(line);
    }

    private static void head(JsonGenerator line, TreeHead head) throws IOException {
        line.writeStartObject();
        line.writeStringField("kind", "head");
        line.writeNumberField("size", head.size());
        line.writeStringField("root", Base64.getEncoder().encodeToString(head.root()));
        line.writeStringField("at", head.at().toString());
        if (head.day().isPresent()) {
            line.writeStringField("day", head.day().map(LocalDate::toString).get());
        }
        line.writeStringField("keyId", head.keyId());
        line.writeStringField("signature", Base64.getEncoder().encodeToString(head.signature()));
        end(line);
    }

    private static void line(JsonGenerator line, Map<String, ?> first, Map<String, ?> rest) throws IOException {
        line.writeStartObject();
        for (Map<String, ?> part : List.of(first, rest)) {
            for (Map.Entry<String, ?> field : part.entrySet()) {
                line.writePOJOField(field.getKey(), field.getValue());
            }
        }
        end(line);
    }

    private static void end(JsonGenerator line) throws IOException {
        line.writeEndObject();
        line.writeRaw('\n');
    }
}
