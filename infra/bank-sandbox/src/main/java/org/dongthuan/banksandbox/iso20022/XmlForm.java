package org.dongthuan.banksandbox.iso20022;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import org.dongthuan.banksandbox.callback.AnswerForm;
import org.dongthuan.banksandbox.callback.Callback;
import org.dongthuan.banksandbox.callback.Outgoing;
import org.dongthuan.banksandbox.closure.Form;
import org.dongthuan.banksandbox.config.SandboxConfig;
import org.dongthuan.banksandbox.ledger.Account;

/** Answers as acmt.010, .011, .021 and .014, the last one unasked (decision 0005). */
@ApplicationScoped
class XmlForm implements AnswerForm {

    private final IsoWriter parts;

    @Inject
    XmlForm(SandboxConfig config) {
        this(new IsoWriter(config.org(), config.platform().audience()));
    }

    XmlForm(IsoWriter parts) {
        this.parts = parts;
    }

    @Override
    public Form form() {
        return Form.XML;
    }

    @Override
    public String contentType() {
        return MediaType.APPLICATION_XML;
    }

    @Override
    public byte[] write(Outgoing answer) {
        return write(answer.accountNumber(), answer.callback());
    }

    byte[] write(String number, Callback callback) {
        return (switch (callback.type()) {
                    case ACKNOWLEDGED -> acknowledged(callback, number);
                    case REJECTED -> rejected(callback, number);
                    case INFO_REQUIRED -> asked(callback, number);
                    case CLOSED, PAID_OUT -> reported(callback, number);
                })
                .bytes();
    }

    private IsoElement acknowledged(Callback callback, String number) {
        IsoElement message = IsoElement.message("acmt.010.001.04", "AcctReqAck");
        references(message.add("Refs").with("ReqTp", "CLSG"), callback);
        parts.organisation(message.add("Fr"), parts.bank());
        parts.account(message, number);
        parts.organisation(message.add("OrgId"), parts.platform());
        parts.servicer(message);
        answer(message, callback);
        return message;
    }

    private IsoElement rejected(Callback callback, String number) {
        IsoElement message = IsoElement.message("acmt.011.001.04", "AcctReqRjctn");
        IsoElement refs = message.add("Refs").with("RjctdReqTp", "CLSG").with("RjctnRsn", callback.code());
        details(refs, callback.details());
        parts.identification(refs, "RjctdReqId", callback.requestId(), callback.occurredAt());
        references(refs, callback);
        parts.organisation(message.add("Fr"), parts.bank());
        parts.servicer(message);
        parts.account(message, number);
        parts.organisation(message.add("OrgId"), parts.platform());
        answer(message, callback);
        return message;
    }

    private static void details(IsoElement refs, Callback.Details details) {
        if (details != null) {
            reason(refs, "balanceAmount", details.balanceAmount());
            reason(refs, "field", details.field());
            reason(refs, "closedOn", details.closedOn());
            reason(refs, "evidenceRef", details.evidenceRef());
        }
    }

    private static void reason(IsoElement refs, String name, Object value) {
        if (value != null) {
            refs.with("RjctnRsn", name + "=" + value);
        }
    }

    private IsoElement asked(Callback callback, String number) {
        IsoElement message = IsoElement.message("acmt.021.001.04", "AcctClsgAddtlInfReq");
        IsoElement refs = message.add("Refs");
        parts.identification(refs, "MsgId", callback.callbackId(), callback.occurredAt());
        parts.identification(refs, "ReqToBeCmpltdId", callback.requestId(), callback.occurredAt());
        parts.identification(refs, "PrcId", callback.requestId(), callback.occurredAt());
        refs.with("ReqRsn", "INFO_REQUIRED");
        parts.organisation(message.add("Fr"), parts.bank());
        parts.organisation(message.add("OrgId"), parts.platform());
        parts.account(message, number);
        parts.servicer(message);
        answer(message, callback).with("Question", callback.question());
        return message;
    }

    private IsoElement reported(Callback callback, String number) {
        IsoElement message = IsoElement.message("acmt.014.001.05", "AcctRpt");
        references(message.add("Refs").with("ReqTp", "CLSG"), callback);
        parts.organisation(message.add("Fr"), parts.bank());
        parts.servicer(message);
        parts.requester(message);
        if (callback.type() == Callback.Type.CLOSED) {
            parts.standing(message, new IsoWriter.Standing(number, Account.Status.CLOSED, callback.closedOn()));
            answer(message, callback).with("EvidenceRef", callback.evidenceRef());
        } else {
            answer(message, callback)
                    .add("PaidOut")
                    .with("Method", callback.method())
                    .with("Amount", callback.amount())
                    .with("ReceiptRef", callback.receiptRef());
        }
        return message;
    }

    private void references(IsoElement refs, Callback callback) {
        parts.identification(refs, "MsgId", callback.callbackId(), callback.occurredAt());
        parts.identification(refs, "PrcId", callback.requestId(), callback.occurredAt());
    }

    private static IsoElement answer(IsoElement message, Callback callback) {
        return message.supplement("Answer").with("Sequence", callback.sequence());
    }
}
