package org.dongthuan.logverifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may do to an export, and what the verifier says to it. */
class VerificationTest {

    private static final int ENTRIES = 40;
    private static final Map<Integer, String> HEADS = Map.of(10, "2023-08-09", 25, "2023-08-10", 40, "-");
    /** Line of the first entry. */
    private static final int FIRST = 2;

    private final Exports exports = new Exports();
    private final List<String> log = exports.of(ENTRIES, HEADS);

    @TempDir
    Path folder;

    @Test
    void shouldFindNothingWrongWithATrueExport() throws IOException {
        Verification.Result result = check(log);
        assertEquals(List.of(), result.faults());
        assertEquals(ENTRIES, result.entries());
        assertEquals(HEADS.size(), result.heads());
    }

    @Test
    void shouldNameTheEntryWhereverOneOfItsBytesWasFlipped() throws IOException {
        String line = log.get(FIRST + 5);
        int start = line.indexOf("\"entry\":\"") + 9;
        for (int at = start; at < line.length() - 2; at++) {
            char flipped = (char) (line.charAt(at) ^ 1);
            assertFault("ntry 5", changed(FIRST + 5, line.substring(0, at) + flipped + line.substring(at + 1)));
        }
    }

    @Test
    void shouldNameTheEntryWhoseHashOrIdWasChanged() throws IOException {
        String line = log.get(FIRST + 5);
        assertFault("entry 5", changed(FIRST + 5, line.replaceFirst("leafHash\":\".", "leafHash\":\"#")));
        assertFault(
                "entry 5",
                changed(
                        FIRST + 5,
                        line.replaceFirst(
                                Exports.id(5).toString(), Exports.id(6).toString())));
    }

    @Test
    void shouldSayBetweenWhichHeadsAnEntryWasRewrittenTogetherWithItsHash() throws IOException {
        String other = Exports.entry(12, Exports.START.plusSeconds(12)).replace("co-1", "co-2");
        assertFault("entries 10 to 24 was changed", changed(FIRST + 1 + 12, exports.entryLine(12, other)));
    }

    @Test
    void shouldSayWhichEntryWasRemoved() throws IOException {
        List<String> lines = new ArrayList<>(log);
        lines.remove(FIRST + 7);
        assertFault("1 entries were removed before entry 8", lines);
        assertTrue(check(lines).faults().stream().noneMatch(fault -> fault.contains("between 10 and 24")));
    }

    @Test
    void shouldSayBetweenWhichHeadsAnEntryWasRemovedWhenTheRestWasNumberedAnew() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ENTRIES - 1; i++) {
            texts.add(Exports.entry(i, Exports.START.plusSeconds(i < 12 ? i : i + 1)));
        }
        List<String> forged = exports.of(texts, Map.of());
        List<String> lines = new ArrayList<>(forged.subList(0, FIRST + 10));
        lines.add(log.get(FIRST + 10));
        lines.addAll(forged.subList(FIRST + 10, FIRST + 24));
        lines.add(log.get(FIRST + 26));
        assertFault("1 entries between 10 and 24 were removed", lines);
    }

    @Test
    void shouldSayWhichEntryWasInserted() throws IOException {
        List<String> lines = new ArrayList<>(log);
        lines.add(FIRST + 7, exports.entryLine(7, Exports.entry(7, Exports.START.plusSeconds(6))));
        assertFault("entry 7 (" + Exports.id(7) + ") was inserted or moved: it stands where entry 8 should", lines);
        assertFault("1 entries between 0 and 9 were inserted", lines);
    }

    @Test
    void shouldSayWhichEntriesWereSwapped() throws IOException {
        List<String> lines = new ArrayList<>(log);
        Collections.swap(lines, FIRST + 3, FIRST + 6);
        assertFault("entry 3", lines);
        assertFault("entry 6", lines);
    }

    @Test
    void shouldRefuseAHeadWithAnotherRootEvenWhenItIsSignedWell() throws IOException {
        String forged = exports.head(10, new byte[32], Exports.START.plusSeconds(1009), "2023-08-09");
        assertFault("do not give the root of the head of size 10 for 2023-08-09", changed(FIRST + 10, forged));
    }

    @Test
    void shouldRefuseASignatureThatAnotherKeyMade() throws IOException {
        List<String> others = new Exports().of(ENTRIES, HEADS);
        assertFault("signature of the head of size 10", changed(FIRST + 10, others.get(FIRST + 10)));
        assertFault(
                "signature of the head of size 10",
                changed(FIRST + 10, log.get(FIRST + 10).replace("08-09\"", "08-08\"")));
    }

    @Test
    void shouldRefuseAnExportThatWasCutOffAnywhere() throws IOException {
        for (int lines = 0; lines < log.size(); lines++) {
            assertFault("cut off", log.subList(0, lines));
        }
        assertFault("cannot be read", List.of(log.get(0), log.get(1), log.get(2).substring(0, 50)));
    }

    @Test
    void shouldRefuseALogMadeUpAsAWholeWhenTheTrustedKeyOrAHeadIsAtHand() throws IOException {
        // Given: everything rewritten and signed anew with a key of the forger's own
        List<String> madeUp = new Exports().of(ENTRIES - 1, Map.of(10, "2023-08-09", 39, "-"));
        Path export = write("export", String.join("\n", madeUp) + "\n");
        Path key = write("key", "{\"keys\":[" + exports.key() + "]}");
        String root = log.get(FIRST + 10).replaceAll(".*\"root\":\"([^\"]+)\".*", "$1");

        // Then
        assertEquals(0, run(export.toString()).status());
        assertEquals(1, run(export.toString(), "--key", key.toString()).status());
        assertEquals(1, run(export.toString(), "--head", "40:" + root).status());
        assertEquals(0, run(export.toString(), "--head", "10:" + root).status());
        assertEquals(
                1,
                run(export.toString(), "--head", "10:" + Exports.base64(new byte[32]))
                        .status());
        Path own = write("true", String.join("\n", log) + "\n");
        assertEquals(
                0,
                run(own.toString(), "--key", key.toString(), "--head", "10:" + root)
                        .status());
        assertEquals(2, run(folder.resolve("absent").toString()).status());
        assertEquals(2, run().status());
    }

    private record Said(int status, String text) {}

    private static Said run(String... args) {
        StringBuilder out = new StringBuilder();
        return new Said(VerifyLog.run(List.of(args), out), out.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> changed(int line, String text) {
        List<String> lines = new ArrayList<>(log);
        lines.set(line, text);
        return lines;
    }

    private static void assertFault(String words, List<String> lines) throws IOException {
        List<String> faults = check(lines).faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(words)), () -> words + " not in " + faults);
    }

    private static Verification.Result check(List<String> lines) throws IOException {
        return Verification.of(new BufferedReader(new StringReader(String.join("\n", lines))), List.of());
    }
}
