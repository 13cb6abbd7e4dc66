package org.dongthuan.banksandbox.iso20022;

import java.util.List;
import java.util.Optional;
import org.dongthuan.banksandbox.closure.Amendment;
import org.dongthuan.banksandbox.closure.ClosureRequest;
import org.dongthuan.banksandbox.closure.Ground;
import org.dongthuan.banksandbox.closure.Holder;
import org.dongthuan.banksandbox.closure.PayoutOrder;

/** What the platform's messages mean in this bank's words. The schema has been seen to. */
final class IsoReader {

    private IsoReader() {}

    /** acmt.019 */
    static ClosureRequest closure(IsoElement message) {
        IsoElement more = message.at("SplmtryData", "Envlp", "ClosureRequest");
        return new ClosureRequest(
                processId(message),
                number(message.at("AcctId")),
                holder(more.at("Holder")),
                Ground.valueOf(more.at("Ground").text()),
                more.at("CaseCode").text(),
                payout(message, more).orElse(null),
                Boolean.valueOf(more.at("DebitBlock").text()),
                Integer.valueOf(more.at("Attempt").text()));
    }

    /** acmt.020 */
    static Amendment amendment(IsoElement message) {
        IsoElement more = message.at("SplmtryData", "Envlp", "Amendment");
        return new Amendment(
                more.find("Holder").map(IsoReader::holder).orElse(null),
                payout(message, more).orElse(null),
                more.find("Note").map(IsoElement::text).orElse(null));
    }

    /** Account numbers of an acmt.013. */
    static List<String> accounts(IsoElement message) {
        return message.all("AcctId").stream().map(IsoReader::number).toList();
    }

    /** Id of the closure request that a message belongs to. */
    static String processId(IsoElement message) {
        return IsoIds.full(message.at("Refs", "PrcId", "Id").text());
    }

    static String servicer(IsoElement message) {
        return message.at("AcctSvcrId", "FinInstnId", "Othr", "Id").text();
    }

    private static String number(IsoElement account) {
        return account.at("Id", "Othr", "Id").text();
    }

    private static Holder holder(IsoElement holder) {
        return new Holder(holder.at("CitizenId").text(), holder.at("FullName").text());
    }

    private static Optional<PayoutOrder> payout(IsoElement message, IsoElement more) {
        return more.find("Payout")
                .map(payout -> new PayoutOrder(
                        PayoutOrder.Method.valueOf(payout.at("Method").text()),
                        message.find("BalTrfAcct")
                                .map(account -> new PayoutOrder.Destination(
                                        message.at("TrfAcctSvcrId", "FinInstnId", "Othr", "Id")
                                                .text(),
                                        number(account),
                                        payout.find("AccountName")
                                                .map(IsoElement::text)
                                                .orElse(null)))
                                .orElse(null)));
    }
}
