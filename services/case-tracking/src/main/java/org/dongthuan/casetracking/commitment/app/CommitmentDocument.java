package org.dongthuan.casetracking.commitment.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongthuan.casetracking.commitment.domain.Body;
import org.dongthuan.casetracking.commitment.domain.Commitment;
import org.dongthuan.casetracking.commitment.domain.Obligation;
import org.dongthuan.casetracking.commitment.domain.Signature;
import org.dongthuan.casetracking.commitment.store.ObligationRepository;
import org.dongthuan.casetracking.document.app.Documents;
import org.dongthuan.casetracking.document.app.Paper;
import org.dongthuan.platform.access.Actor;
import org.dongthuan.platform.pdf.Html;

/** Puts a commitment on paper. */
@ApplicationScoped
public class CommitmentDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> HEAD =
            List.of("Số", "Nghĩa vụ", "Bên thực hiện", "Bên thụ hưởng", "Bên giám sát", "Thời hạn");

    private final Documents documents;
    private final ObligationRepository obligations;

    CommitmentDocument(Documents documents, ObligationRepository obligations) {
        this.documents = documents;
        this.obligations = obligations;
    }

    UUID seal(Commitment commitment, List<Obligation> promised, String number, Actor by, Instant at) {
        Signature signature = commitment.signature().orElseThrow();
        String signatories = Html.table(
                List.of("Người ký", "Chức vụ", "Hình thức ký"),
                List.of(List.of(
                        signature.name(), signature.position(), signature.kind().name())));
        Stream<String> others = promised.stream()
                .flatMap(one -> Stream.concat(
                        obligations.supervisors(one.id()).stream().map(Body::org),
                        Stream.of(one.performer().org())));
        return documents.seal(
                new Paper(
                        "COMMITMENT",
                        "commitment",
                        commitment.id(),
                        commitment.org(),
                        number,
                        commitment.placeCode(),
                        commitment.title(),
                        "<p>" + Html.text(commitment.text()) + "</p>" + Html.table(HEAD, rows(promised)),
                        signatories,
                        Stream.concat(Stream.of(commitment.org()), others)
                                .distinct()
                                .toList()),
                by,
                at);
    }

    private List<List<String>> rows(List<Obligation> promised) {
        return promised.stream()
                .map(one -> List.of(
                        one.code(),
                        one.target(),
                        documents.nameOf(one.performer().org()),
                        one.beneficiary().org() == null
                                ? "Công dân liên quan"
                                : documents.nameOf(one.beneficiary().org()),
                        obligations.supervisors(one.id()).stream()
                                .map(body -> documents.nameOf(body.org()))
                                .collect(Collectors.joining("\n")),
                        one.dueOn().map(DAY::format).orElse("liên tục")))
                .toList();
    }
}
