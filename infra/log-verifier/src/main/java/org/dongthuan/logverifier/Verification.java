package org.dongthuan.logverifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * One pass over an export. Each entry must hash to what stands beside it, say itself where it stands, and not be younger
 * than the next; at each head the entries so far must give its root, and its signature must hold.
 */
public final class Verification {

    private static final int MOST_FAULTS = 20;

    private final MerkleHashes hashes = new MerkleHashes();
    private final MerkleHashes.GrowingTree tree = hashes.new GrowingTree();
    private final HeadKeys keys = new HeadKeys();
    private final List<String> faults = new ArrayList<>();
    private final List<KnownHead> known;

    private long line;
    private long nextIndex;
    private long provenTo;
    /** Entries too many (or, below 0, too few) before the last head: told once, not again at each later head. */
    private long surplus;

    private boolean faultSinceHead;
    private Instant lastRecorded = Instant.MIN;
    private Instant lastSigned = Instant.MIN;
    private long heads;
    private Map<String, Object> opening;
    private boolean ended;

    private Verification(List<KnownHead> known) {
        this.known = known;
    }

    /**
     * What was found.
     *
     * @param faults one sentence each; empty when everything holds
     * @param keys first coordinate of each public key in the export, by key id, to compare with a copy had elsewhere
     */
    public record Result(long entries, long heads, Map<String, String> keys, List<String> faults) {
        public boolean holds() {
            return faults.isEmpty();
        }
    }

    /** A head somebody kept: the export must have this root at this size. @param root base64 */
    public record KnownHead(long size, String root) {}

    /** Checks an export that comes line by line. */
    public static Result of(BufferedReader export, List<KnownHead> known) throws IOException {
        Verification check = new Verification(known);
        String text = export.readLine();
        while (text != null && check.faults.size() < MOST_FAULTS) {
            check.line++;
            check.read(text);
            text = export.readLine();
        }
        if (text == null) {
            check.end();
        }
        return new Result(check.tree.size(), check.heads, check.keys.fingerprints(), List.copyOf(check.faults));
    }

    private void read(String text) {
        try {
            Map<String, Object> fields = FlatJson.read(text);
            if (ended) {
                fault("line " + line + ": something stands after the end");
                return;
            }
            switch (Fields.text(fields, "kind")) {
                case "log" -> opening = fields;
                case "key" -> keys.add(fields);
                case "entry" -> entry(fields);
                case "head" -> head(Head.of(fields));
                case "end" -> closing(fields);
                default -> throw new IllegalArgumentException("unknown kind of line");
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            fault("line %d, where entry %d or a head should stand, cannot be read: %s"
                    .formatted(line, nextIndex, e.getMessage()));
        }
    }

    private void entry(Map<String, Object> fields) {
        long index = Fields.number(fields, "index");
        String id = Fields.text(fields, "id");
        byte[] bytes = Fields.text(fields, "entry").getBytes(StandardCharsets.UTF_8);
        place(index, id);
        byte[] leaf = hashes.leaf(bytes);
        tree.add(leaf);
        if (!Base64.getEncoder().encodeToString(leaf).equals(Fields.text(fields, "leafHash"))) {
            fault("entry %d (%s) was changed: it does not give its leaf hash".formatted(index, id));
        } else {
            itself(index, id, FlatJson.read(new String(bytes, StandardCharsets.UTF_8)));
        }
        for (KnownHead head : known) {
            if (head.size() == tree.size()
                    && !Base64.getEncoder().encodeToString(tree.root()).equals(head.root())) {
                fault("the known head of size " + head.size() + " has another root: the log was rewritten before it");
            }
        }
    }

    private void place(long index, String id) {
        if (index > nextIndex) {
            fault("%d entries were removed before entry %d (%s): %d to %d"
                    .formatted(index - nextIndex, index, id, nextIndex, index - 1));
        } else if (index < nextIndex) {
            fault("entry %d (%s) was inserted or moved: it stands where entry %d should"
                    .formatted(index, id, nextIndex));
        }
        nextIndex = index + 1;
    }

    private void itself(long index, String id, Map<String, Object> entry) {
        if (Fields.number(entry, "index") != index
                || !Fields.text(entry, "eventId").equals(id)) {
            fault("entry %d (%s) is another one: it calls itself %d (%s)"
                    .formatted(index, id, Fields.number(entry, "index"), Fields.text(entry, "eventId")));
        }
        Instant recorded = Instant.parse(Fields.text(entry, "recordedAt"));
        if (recorded.isBefore(lastRecorded)) {
            fault("entry %d (%s) was moved: it was recorded before the entry above it".formatted(index, id));
        }
        lastRecorded = recorded;
    }

    private void head(Head head) {
        heads++;
        if (!keys.know(head.keyId())) {
            fault("the " + head.name() + " is signed with a key that the export does not hold: " + head.keyId());
        } else if (!keys.signed(head)) {
            fault("the signature of the " + head.name() + " does not hold: the head was changed or forged");
        }
        Instant at = Instant.parse(head.at());
        if (at.isBefore(lastSigned)) {
            fault("the " + head.name() + " was signed before a smaller one");
        }
        lastSigned = at;
        root(head);
        provenTo = head.size();
        faultSinceHead = false;
    }

    private void root(Head head) {
        long wrong = tree.size() - head.size() - surplus;
        surplus += wrong;
        if (wrong != 0) {
            fault("%d entries between %d and %d were %s: %d stand before the %s"
                    .formatted(
                            Math.abs(wrong),
                            Math.min(provenTo, head.size()),
                            head.size() - 1,
                            wrong > 0 ? "inserted" : "removed",
                            tree.size(),
                            head.name()));
        } else if (surplus == 0 && !MessageDigest.isEqual(tree.root(), head.rootHash())) {
            String why = faultSinceHead
                    ? "as follows from what was said above"
                    : "so one of the entries %d to %d was changed together with its hash"
                            .formatted(Math.min(provenTo, head.size() - 1), head.size() - 1);
            fault("the entries do not give the root of the " + head.name() + ", " + why);
        }
    }

    private void closing(Map<String, Object> fields) {
        ended = true;
        if (opening == null) {
            fault("the first line is missing");
        } else if (Fields.number(opening, "entries") != tree.size()
                || Fields.number(fields, "entries") != tree.size()
                || Fields.number(opening, "heads") != heads) {
            fault("the export promises %d entries and %d heads, and holds %d and %d"
                    .formatted(Fields.number(opening, "entries"), Fields.number(opening, "heads"), tree.size(), heads));
        }
        if (provenTo + surplus != tree.size()) {
            fault("the entries from %d on are under no head".formatted(provenTo));
        }
    }

    private void end() {
        if (!ended) {
            fault("the export ends too early, after entry " + (nextIndex - 1) + ": it was cut off");
        }
        known.stream()
                .filter(head -> head.size() > tree.size())
                .forEach(head ->
                        fault("the known head of size " + head.size() + " is larger than the log: its end is missing"));
    }

    private void fault(String what) {
        faultSinceHead = true;
        faults.add(what);
    }
}
