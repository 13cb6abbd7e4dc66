package org.dongthuan.bankintegration.exchange.iso20022;

import com.prowidesoftware.swift.model.mx.dic.AccountClosingAmendmentRequestV04;
import com.prowidesoftware.swift.model.mx.dic.AccountClosingRequestV04;
import com.prowidesoftware.swift.model.mx.dic.AccountForAction2;
import com.prowidesoftware.swift.model.mx.dic.AccountReportRequestV04;
import com.prowidesoftware.swift.model.mx.dic.Organisation44;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dongthuan.bankintegration.account.domain.Payout;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest;
import org.dongthuan.bankintegration.exchange.port.ClosureRequest.Amendment;

/**
 * Words what we ask as ISO 20022 messages (table in decision 0005).
 *
 * @param platform our code in {@code Fr} and {@code OrgId}: the standard wants an organisation there, and the account's
 *     holder is none
 * @param bank the bank's code
 */
record IsoRequests(String platform, String bank) {

    /** Longest account name that the standard takes; a longer one stands in the supplement only. */
    private static final int MAX_NAME = 70;

    AccountClosingRequestV04 closing(ClosureRequest order, Instant at) {
        AccountClosingRequestV04 message = new AccountClosingRequestV04()
                .setRefs(IsoParts.references(order.requestId(), order.requestId(), at))
                .setFr(IsoParts.organisation(platform))
                .setAcctId(account(order))
                .setAcctSvcrId(IsoParts.bank(bank))
                .setOrgId(new Organisation44().setOrgId(IsoParts.organisation(platform)));
        if (isTransfer(order.payout())) {
            Payout.Target target = order.payout().transferTo();
            message.setBalTrfAcct(IsoParts.account(target.accountNumber()))
                    .setTrfAcctSvcrId(IsoParts.bank(target.bankCode()));
        }
        Supplement more = Supplement.named("ClosureRequest");
        holder(more, order.holder());
        more.text("Ground", order.ground()).text("CaseCode", order.caseCode());
        payout(more, order.payout());
        more.text("DebitBlock", order.debitBlock()).text("Attempt", order.attempt());
        return message.addSplmtryData(more.data());
    }

    /** @param order the request that the bank asked about */
    AccountClosingAmendmentRequestV04 amendment(UUID id, ClosureRequest order, Amendment amendment, Instant at) {
        AccountClosingAmendmentRequestV04 message = new AccountClosingAmendmentRequestV04()
                .setRefs(IsoParts.references(id, order.requestId(), at))
                .setFr(IsoParts.organisation(platform))
                .setAcctId(IsoParts.account(order.accountNumber()))
                .setAcctSvcrId(IsoParts.bank(bank))
                .setOrgId(IsoParts.organisation(platform));
        if (isTransfer(amendment.payout())) {
            Payout.Target target = amendment.payout().transferTo();
            message.setBalTrfAcct(IsoParts.account(target.accountNumber()))
                    .setTrfAcctSvcrId(IsoParts.bank(target.bankCode()));
        }
        Supplement more = Supplement.named("Amendment");
        if (amendment.holder() != null) {
            holder(more, amendment.holder());
        }
        payout(more, amendment.payout());
        if (amendment.note() != null && !amendment.note().isBlank()) {
            more.text("Note", amendment.note());
        }
        return message.addSplmtryData(more.data());
    }

    /** @param accounts their numbers */
    AccountReportRequestV04 report(UUID id, List<String> accounts, Instant at) {
        AccountReportRequestV04 message = new AccountReportRequestV04()
                .setRefs(IsoParts.references(id, id, at))
                .setFr(IsoParts.organisation(platform))
                .setAcctSvcrId(IsoParts.bank(bank))
                .setOrgId(IsoParts.organisation(platform));
        accounts.forEach(number -> message.addAcctId(IsoParts.account(number)));
        return message;
    }

    private static AccountForAction2 account(ClosureRequest order) {
        AccountForAction2 account = new AccountForAction2()
                .setId(IsoParts.accountId(order.accountNumber()))
                .setCcy(IsoParts.CURRENCY);
        String name = order.holder().fullName();
        return name.length() > MAX_NAME ? account : account.setNm(name);
    }

    private static void holder(Supplement in, ClosureRequest.Holder holder) {
        in.child("Holder").text("CitizenId", holder.citizenId()).text("FullName", holder.fullName());
    }

    private static void payout(Supplement in, Payout payout) {
        if (payout != null) {
            Supplement written = in.child("Payout").text("Method", payout.method());
            if (isTransfer(payout)) {
                written.text("AccountName", payout.transferTo().accountName());
            }
        }
    }

    private static boolean isTransfer(Payout payout) {
        return payout != null && payout.transferTo() != null;
    }
}
