package org.dongthuan.casetracking.minutes.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.document.app.Paper;
import org.dongthuan.casetracking.minutes.domain.Minutes;
import org.dongthuan.casetracking.minutes.domain.Party;
import org.dongthuan.casetracking.minutes.domain.Witness;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.pdf.Html;
import org.dongthuan.platform.time.Vietnam;

/** Puts minutes on paper. */
@ApplicationScoped
public class MinutesDocument {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final List<String> HEAD = List.of("Cơ quan", "Họ tên", "Chức vụ", "Ký tên");

    private final Documents documents;

    MinutesDocument(Documents documents) {
        this.documents = documents;
    }

    UUID seal(Minutes minutes, List<Party> parties, Actor by, Instant at) {
        String held = "Thời điểm họp: " + moment(minutes.heldAt());
        String readOut = minutes.readOutAt()
                .map(moment -> "\nĐọc lại lúc: " + moment(moment))
                .orElse("");
        return documents.seal(
                new Paper(
                        "MINUTES",
                        "minutes",
                        minutes.id(),
                        minutes.org(),
                        minutes.number(),
                        minutes.placeCode(),
                        minutes.title(),
                        "<p>" + Html.text(held + readOut) + "</p><p>" + Html.text(minutes.text()) + "</p>",
                        Html.table(HEAD, parties.stream().map(this::row).toList()),
                        parties.stream().map(Party::org).distinct().toList()),
                by,
                at);
    }

    private List<String> row(Party party) {
        return List.of(documents.nameOf(party.org()), party.name(), party.position(), word(party));
    }

    private static String word(Party party) {
        return party.signedAt() != null
                ? party.kind() + "\n" + moment(party.signedAt())
                : "Không ký: " + party.refusalReason() + "\nNgười làm chứng: "
                        + party.witnesses().stream().map(Witness::name).collect(Collectors.joining(", "));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(Vietnam.ZONE));
    }
}
