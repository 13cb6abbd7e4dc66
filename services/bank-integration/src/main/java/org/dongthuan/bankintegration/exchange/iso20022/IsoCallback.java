package org.dongthuan.bankintegration.exchange.iso20022;

import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification8;
import com.prowidesoftware.swift.model.mx.dic.MessageIdentification1;
import com.prowidesoftware.swift.model.mx.dic.OrganisationIdentification39;
import com.prowidesoftware.swift.model.mx.dic.SupplementaryData1;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.callback.Callback;

/** What every answer of a bank has, whichever message carries it. */
final class IsoCallback {

    private final UUID id;
    private final UUID requestId;
    private final Instant at;
    private final Supplement supplement;
    private String bank;

    IsoCallback(MessageIdentification1 message, MessageIdentification1 process, List<SupplementaryData1> data) {
        this.id = CompactId.parse(message.getId());
        this.requestId = CompactId.parse(process.getId());
        this.at = IsoParts.moment(message.getCreDtTm());
        this.supplement = Supplement.in(data, "Answer");
    }

    /** The request that a message names beside its process is the same one. */
    void about(MessageIdentification1 request) {
        if (!requestId.equals(CompactId.parse(request.getId()))) {
            throw IsoProblem.against("Refs.PrcId", "one-request");
        }
    }

    /** Sender and servicer are one bank. */
    void from(OrganisationIdentification39 sender, BranchAndFinancialInstitutionIdentification8 servicer) {
        bank = IsoParts.code(sender);
        if (!bank.equals(IsoParts.code(servicer))) {
            throw IsoProblem.against("AcctSvcrId", "sender-services-the-account");
        }
    }

    Callback acknowledged() {
        holdsOnly("Sequence");
        return callback(Callback.Type.ACKNOWLEDGED, Optional.empty(), null, null, null, null);
    }

    Callback infoRequired() {
        return callback(Callback.Type.INFO_REQUIRED, Optional.empty(), needed("Question"), null, null, null);
    }

    Callback rejected(RejectionReasons why) {
        holdsOnly("Sequence");
        return callback(Callback.Type.REJECTED, Optional.of(why), null, null, null, null);
    }

    Callback closed(LocalDate on) {
        return callback(Callback.Type.CLOSED, Optional.empty(), null, on, needed("EvidenceRef"), null);
    }

    Callback paidOut() {
        Supplement paid = supplement
                .find("PaidOut")
                .orElseThrow(() -> IsoProblem.against("SplmtryData.Envlp.Answer", "PaidOut-expected"));
        return callback(Callback.Type.PAID_OUT, Optional.empty(), null, null, null, paid);
    }

    /** What a message of this kind has no use for would be read by nobody. */
    private void holdsOnly(String... names) {
        if (!supplement.names().equals(List.of(names))) {
            throw IsoProblem.against("SplmtryData.Envlp.Answer", "only-" + String.join("-and-", names));
        }
    }

    private String needed(String name) {
        return supplement
                .text(name)
                .orElseThrow(() -> IsoProblem.against("SplmtryData.Envlp.Answer", name + "-expected"));
    }

    private Callback callback(
            Callback.Type type,
            Optional<RejectionReasons> why,
            String question,
            LocalDate closedOn,
            String evidenceRef,
            Supplement paid) {
        Optional<Supplement> payout = Optional.ofNullable(paid);
        return new Callback(
                id,
                bank,
                requestId,
                Integer.valueOf(needed("Sequence")),
                type,
                at,
                why.map(RejectionReasons::code).orElse(null),
                why.flatMap(RejectionReasons::details).orElse(null),
                question,
                closedOn,
                evidenceRef,
                payout.flatMap(p -> p.text("Method")).orElse(null),
                payout.flatMap(p -> p.text("Amount")).map(Long::valueOf).orElse(null),
                payout.flatMap(p -> p.text("ReceiptRef")).orElse(null));
    }
}
