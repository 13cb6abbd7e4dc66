package org.dongthuan.banksandbox.iso20022;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongthuan.banksandbox.closure.Receipt;
import org.dongthuan.banksandbox.ledger.Account;

/**
 * The parts of this bank's messages.
 *
 * @param bank this bank's code
 * @param platform the platform's
 */
record IsoWriter(String bank, String platform) {

    private static final String CURRENCY = "VND";

    /** The receipt of a message, the same however often it is asked for. */
    byte[] receipt(Receipt receipt) {
        UUID id = UUID.nameUUIDFromBytes(receipt.toString().getBytes(StandardCharsets.UTF_8));
        IsoElement message = IsoElement.message("admi.007.001.01", "RctAck");
        message.add("MsgId").with("MsgId", IsoIds.compact(id.toString())).with("CreDtTm", receipt.receivedAt());
        IsoElement report = message.add("Rpt");
        report.add("RltdRef").with("Ref", IsoIds.compact(receipt.requestId()));
        report.add("ReqHdlg").with("StsCd", "RCVD").with("StsDtTm", receipt.receivedAt());
        return message.bytes();
    }

    /** The report on request. @param processId of the acmt.013 */
    byte[] report(String processId, List<Standing> accounts, Instant at) {
        IsoElement message = IsoElement.message("acmt.014.001.05", "AcctRpt");
        IsoElement refs = message.add("Refs").with("ReqTp", "VIEW");
        identification(refs, "MsgId", UUID.randomUUID().toString(), at);
        identification(refs, "PrcId", processId, at);
        organisation(message.add("Fr"), bank);
        servicer(message);
        requester(message);
        accounts.forEach(account -> standing(message, account));
        return message.bytes();
    }

    /** @param closedOn with CLOSED; else null */
    record Standing(String number, Account.Status status, LocalDate closedOn) {

        /** Leaves out the number. */
        @Override
        public String toString() {
            return "Standing[" + status + "]";
        }
    }

    void standing(IsoElement message, Standing standing) {
        IsoElement account = message.add("Rpt", "Acct");
        account.add("Id", "Othr").with("Id", standing.number());
        account.with(
                        "Sts",
                        switch (standing.status()) {
                            case OPEN -> "ENAB";
                            case BLOCKED -> "DISA";
                            case CLOSED -> "DELE";
                        })
                .with("Ccy", CURRENCY);
        if (standing.closedOn() != null) {
            account.with("ClsgDt", standing.closedOn());
        }
    }

    void requester(IsoElement message) {
        IsoElement org = message.add("Org").with("FullLglNm", platform).with("CtryOfOpr", "VN");
        org.add("LglAdr").with("Ctry", "VN");
        organisation(org.add("OrgId"), platform);
    }

    void identification(IsoElement refs, String name, String id, Instant at) {
        refs.add(name).with("Id", IsoIds.compact(id)).with("CreDtTm", at);
    }

    void organisation(IsoElement into, String code) {
        into.add("Othr").with("Id", code);
    }

    void servicer(IsoElement message) {
        message.add("AcctSvcrId", "FinInstnId", "Othr").with("Id", bank);
    }

    void account(IsoElement message, String number) {
        IsoElement account = message.add("AcctId");
        account.add("Id", "Othr").with("Id", number);
        account.with("Ccy", CURRENCY);
    }
}
