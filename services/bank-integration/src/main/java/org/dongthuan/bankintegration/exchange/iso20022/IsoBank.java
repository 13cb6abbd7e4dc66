package org.dongthuan.bankintegration.exchange.iso20022;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.prowidesoftware.swift.model.mx.dic.AccountReport36;
import com.prowidesoftware.swift.model.mx.dic.AccountReportV05;
import com.prowidesoftware.swift.model.mx.dic.CustomerAccount5;
import com.prowidesoftware.swift.model.mx.dic.ReceiptAcknowledgementReport2;
import com.prowidesoftware.swift.model.mx.dic.ReceiptAcknowledgementV01;
import com.prowidesoftware.swift.model.mx.dic.UseCases1Code;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.bankintegration.exchange.iso20022.IsoWire.Reply;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankPort;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest.Amendment;
import org.dongthuan.bankintegration.exchange.port.ReportedClosures;
import org.dongthuan.bankintegration.exchange.port.ReportedClosures.Reported;
import org.dongthuan.bankintegration.exchange.port.SentClosures;

/** A bank over contracts/iso20022. The bodies that are kept stay those of bank.yaml; they are worded when they are sent. */
class IsoBank implements BankPort {

    private final IsoRequests requests;
    private final IsoWire wire;
    private final SentClosures sent;
    private final ReportedClosures reported;
    private final ObjectMapper json;
    private final InstantSource clock;

    IsoBank(
            IsoRequests requests,
            IsoWire wire,
            SentClosures sent,
            ReportedClosures reported,
            ObjectMapper json,
            InstantSource clock) {
        this.requests = requests;
        this.wire = wire;
        this.sent = sent;
        this.reported = reported;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Answer<Receipt> requestClosure(String key, byte[] request) {
        ClosureRequest order = parse(request, ClosureRequest.class);
        Object message = requests.closing(order, clock.instant());
        return receipt(order.requestId(), IsoMessage.CLOSING_REQUEST, message, "closure-request", key);
    }

    @Override
    public Answer<Receipt> amend(UUID closureRequestId, String key, byte[] amendment) {
        ClosureRequest order = parse(sent.body(closureRequestId).orElseThrow(), ClosureRequest.class);
        // The key of an amendment is its id, so that every sending is the same message.
        Object message =
                requests.amendment(UUID.fromString(key), order, parse(amendment, Amendment.class), clock.instant());
        return receipt(order.requestId(), IsoMessage.CLOSING_AMENDMENT, message, "amendment", key);
    }

    /** Never asked: the protocol has no such ability. */
    @Override
    public Answer<InquiryAnswer> inquire(Inquiry inquiry) {
        throw new UnsupportedOperationException("ISO 20022 account management cannot ask for a person");
    }

    /** Of the closures to verify, by name: acmt.013 knows no whole book. The cursor is our own. */
    @Override
    public Answer<StatusPage> statusReport(Optional<String> after, int limit) {
        List<Reported> accounts = reported.of(requests.bank(), after.map(UUID::fromString), limit);
        if (accounts.isEmpty()) {
            return new Answer<>(page(clock.instant(), after, List.of(), Optional.empty()), List.of());
        }
        UUID id = UUID.randomUUID();
        List<String> numbers = accounts.stream().map(Reported::accountNumber).toList();
        Reply<AccountReportV05> reply = wire.ask(
                IsoMessage.REPORT_REQUEST,
                requests.report(id, numbers, clock.instant()),
                "status-request",
                Optional.empty(),
                AccountReportV05.class);
        AccountReportV05 report = reply.content();
        List<StatusItem> items = report.getRpt().stream()
                .map(AccountReport36::getAcct)
                .map(IsoBank::item)
                .toList();
        if (report.getRefs().getReqTp() != UseCases1Code.VIEW
                || !CompactId.of(id).equals(report.getRefs().getPrcId().getId())
                || !requests.bank().equals(IsoParts.code(report.getAcctSvcrId()))
                || !numbers.containsAll(
                        items.stream().map(StatusItem::accountNumber).toList())) {
            throw new BankAway("bank-answers-another-question");
        }
        Instant asOf = moment(report.getRefs().getMsgId().getCreDtTm());
        Optional<UUID> next = accounts.size() < limit
                ? Optional.empty()
                : Optional.of(accounts.getLast().accountId());
        return new Answer<>(page(asOf, after, items, next), reply.signed().messages());
    }

    @Override
    public boolean tellsWholeBook() {
        return false;
    }

    private Answer<Receipt> receipt(UUID requestId, IsoMessage type, Object message, String kind, String key) {
        Reply<ReceiptAcknowledgementV01> reply =
                wire.ask(type, message, kind, Optional.of(key), ReceiptAcknowledgementV01.class);
        ReceiptAcknowledgementReport2 report = reply.content().getRpt().getFirst();
        if (!CompactId.of(requestId).equals(report.getRltdRef().getRef())) {
            throw new BankAway("bank-answers-another-question");
        }
        Instant at = moment(report.getReqHdlg().getStsDtTm());
        return new Answer<>(new Receipt(requestId, at), reply.signed().messages());
    }

    private StatusPage page(Instant asOf, Optional<String> after, List<StatusItem> items, Optional<UUID> next) {
        return new StatusPage(
                requests.bank(),
                asOf,
                after.orElse(null),
                items,
                null,
                next.map(UUID::toString).orElse(null));
    }

    private static Instant moment(OffsetDateTime read) {
        try {
            return IsoParts.moment(read);
        } catch (IsoProblem e) {
            throw new BankAway("bank-answer-unreadable");
        }
    }

    private static StatusItem item(CustomerAccount5 account) {
        String status = switch (account.getSts()) {
            case ENAB -> "OPEN";
            case DISA -> "BLOCKED";
            case DELE -> "CLOSED";
            case FORM -> throw new BankAway("bank-answer-unreadable");
        };
        return new StatusItem(account.getId().getFirst().getOthr().getId(), status, account.getClsgDt());
    }

    private <T> T parse(byte[] body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw new IllegalStateException("A body that we wrote is readable");
        }
    }
}
