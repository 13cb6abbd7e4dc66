package org.dongthuan.notification;

import static org.dongthuan.notification.Desk.await;
import static org.dongthuan.notification.Desk.someone;
import static org.dongthuan.notification.Desk.textsOn;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.dongthuan.notification.Desk.Someone;
import org.dongthuan.testing.EventExamples;
import org.dongthuan.testing.RealParts;
import org.dongthuan.testing.Topics;
import org.junit.jupiter.api.Test;

/** What people are told of a complaint that is not taken up, that goes elsewhere, or whose reply they dispute. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(SmsParts.class)
class ComplaintTextsTest {

    private static final String HOTLINE = " Hoi dap 1900 0000.";

    @Test
    void shouldNameTheRemediesOfARefusalByItsTrack() {
        // Given
        Someone complainant = someone("MOBILE");
        Someone petitioner = someone("MOBILE");

        // When
        moved(complainant, UUID.randomUUID(), "declined", "COMPLAINT", 1, "2023-08-10T02:00:00Z");
        moved(petitioner, UUID.randomUUID(), "declined", "PETITION", 1, "2023-08-10T02:00:00Z");

        // Then
        awaitTexts(
                complainant,
                "don KHONG duoc thu ly, ly do xem tai UBND. Co the khieu nai len cap tren hoac khoi kien tai toa.");
        awaitTexts(petitioner, "don KHONG duoc thu ly. Ly do va viec Ong/Ba co the lam tiep: xem thong bao tai UBND.");
    }

    @Test
    void shouldTellThatAnAgencyHasItButNotThatACommuneHasWhichSendsAReceipt() {
        // Given
        Someone atAgency = someone("MOBILE");
        Someone atCommune = someone("MOBILE");

        // When: told twice
        UUID complaint = UUID.randomUUID();
        redirected(atAgency, complaint, "redirectedTo");
        redirected(atAgency, complaint, "redirectedTo");
        UUID forwarded = UUID.randomUUID();
        redirected(atCommune, forwarded, "targetAgency");
        moved(atCommune, forwarded, "declined", "PETITION", 1, "2023-08-12T02:00:00Z");

        // Then
        awaitTexts(
                atAgency,
                "UBND khong co tham quyen, da chuyen don den co quan co tham quyen."
                        + " Hoi noi nhan va viec can lam tai UBND xa.");
        awaitTexts(atCommune, "don KHONG duoc thu ly. Ly do va viec Ong/Ba co the lam tiep: xem thong bao tai UBND.");
    }

    @Test
    void shouldTellThatADisputeCameInAndWhatIsLeftAfterTheSecondReply() {
        // Given
        Someone who = someone("MOBILE");
        UUID complaint = UUID.randomUUID();
        moved(who, complaint, "replied", "COMPLAINT", 1, "2023-08-10T02:00:00Z");
        String reply = "da co van ban tra loi, moi nhan tai UBND.";
        awaitTexts(who, reply);

        // When: told twice
        moved(who, complaint, "disputed", "COMPLAINT", 1, "2023-08-11T02:00:00Z");
        moved(who, complaint, "disputed", "COMPLAINT", 1, "2023-08-11T02:00:00Z");

        // Then
        String dispute = "da ghi nhan Ong/Ba khong dong y voi tra loi. Co quan khac se xem xet, tra loi.";
        awaitTexts(who, reply, dispute);
        moved(who, complaint, "replied", "COMPLAINT", 2, "2023-08-20T02:00:00Z");
        awaitTexts(
                who,
                reply,
                dispute,
                "da co van ban tra loi lan hai tai UBND. Neu khong dong y, co the khoi kien tai toa.");
    }

    /** @param without where it did not go, as the event would say it */
    private static void redirected(Someone who, UUID complaint, String without) {
        ObjectNode event = event(who, complaint, "PETITION", "2023-08-11T02:00:00Z");
        event.remove("level");
        event.remove(without);
        Topics.send("intake.complaint.events", complaint.toString(), "complaint.redirected.v1", event.toString());
    }

    private static ObjectNode event(Someone who, UUID complaint, String track, String at) {
        ObjectNode event = ((ObjectNode) EventExamples.tree("complaint/moved.v1"))
                .put("complaintId", complaint.toString())
                .put("personId", who.personId().toString())
                .put("code", who.code())
                .put("at", at);
        event.remove("caseId");
        event.putArray("tracks").add(track);
        return event;
    }

    private static void moved(Someone who, UUID complaint, String word, String track, int level, String at) {
        ObjectNode event = event(who, complaint, track, at);
        if (level == 1) {
            event.remove("level");
        }
        Topics.send("intake.complaint.events", complaint.toString(), "complaint." + word + ".v1", event.toString());
    }

    /** Exactly these, in this order. */
    private static void awaitTexts(Someone who, String... texts) {
        await(() -> textsOn(who.phone()).size() >= texts.length);
        assertEquals(
                List.of(texts).stream()
                        .map(text -> "Ho so " + who.code() + ": " + text + HOTLINE)
                        .toList(),
                textsOn(who.phone()));
    }
}
