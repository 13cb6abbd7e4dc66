package org.dongthuan.bankintegration.exchange.iso20022;

import com.prowidesoftware.swift.model.mx.dic.AccountClosingAdditionalInformationRequestV04;
import com.prowidesoftware.swift.model.mx.dic.AccountReportV05;
import com.prowidesoftware.swift.model.mx.dic.AccountRequestAcknowledgementV04;
import com.prowidesoftware.swift.model.mx.dic.AccountRequestRejectionV04;
import com.prowidesoftware.swift.model.mx.dic.AccountStatus3Code;
import com.prowidesoftware.swift.model.mx.dic.CustomerAccount5;
import com.prowidesoftware.swift.model.mx.dic.References5;
import com.prowidesoftware.swift.model.mx.dic.References6;
import com.prowidesoftware.swift.model.mx.dic.UseCases1Code;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongthuan.bankintegration.callback.XmlCallbacks;
import org.dongthuan.bankintegration.exchange.iso20022.IsoXml.Message;
import org.dongthuan.platform.problem.CommonProblem;
import org.dongthuan.platform.problem.DomainException;

/** Reads acmt.010, .011, .021 and .014 as the same callbacks that banks send in JSON: there is one state machine. */
@ApplicationScoped
class IsoCallbacks implements XmlCallbacks {

    private final IsoXml xml;

    IsoCallbacks(IsoXml xml) {
        this.xml = xml;
    }

    @Override
    public Told read(byte[] body) {
        try {
            Message message = xml.read(body);
            return switch (message.type()) {
                case ACKNOWLEDGEMENT -> acknowledged(message.as(AccountRequestAcknowledgementV04.class));
                case REJECTION -> rejected(message.as(AccountRequestRejectionV04.class));
                case QUESTION -> asked(message.as(AccountClosingAdditionalInformationRequestV04.class));
                case REPORT -> reported(message.as(AccountReportV05.class));
                default -> throw IsoProblem.against("Document", "answer-expected");
            };
        } catch (IsoProblem e) {
            if (e.isReadable()) {
                throw DomainException.invalid(
                        e.path(), "iso-20022", "Must be as contracts/iso20022 has it (" + e.rule() + ").");
            }
            throw new DomainException(
                    CommonProblem.UNREADABLE, "The body must be XML without a document type declaration.");
        }
    }

    private static Told acknowledged(AccountRequestAcknowledgementV04 message) {
        IsoCallback answer =
                new IsoCallback(message.getRefs().getMsgId(), message.getRefs().getPrcId(), message.getSplmtryData());
        answer.from(message.getFr(), message.getAcctSvcrId());
        return new Told(
                answer.acknowledged(), IsoParts.number(message.getAcctId().getFirst()));
    }

    private static Told rejected(AccountRequestRejectionV04 message) {
        References6 refs = message.getRefs();
        IsoCallback answer = new IsoCallback(refs.getMsgId(), refs.getPrcId(), message.getSplmtryData());
        answer.from(message.getFr(), message.getAcctSvcrId());
        answer.about(refs.getRjctdReqId());
        return new Told(
                answer.rejected(RejectionReasons.parse(refs.getRjctnRsn())),
                IsoParts.number(message.getAcctId().getFirst()));
    }

    private static Told asked(AccountClosingAdditionalInformationRequestV04 message) {
        IsoCallback answer =
                new IsoCallback(message.getRefs().getMsgId(), message.getRefs().getPrcId(), message.getSplmtryData());
        answer.from(message.getFr(), message.getAcctSvcrId());
        answer.about(message.getRefs().getReqToBeCmpltdId());
        return new Told(answer.infoRequired(), IsoParts.number(message.getAcctId()));
    }

    /** One account closed, or a balance paid out, which says nothing of the status. */
    private static Told reported(AccountReportV05 message) {
        References5 refs = message.getRefs();
        if (refs.getReqTp() != UseCases1Code.CLSG) {
            throw IsoProblem.against("Document.AcctRpt.Refs.ReqTp", "closing-expected");
        }
        IsoCallback answer = new IsoCallback(refs.getMsgId(), refs.getPrcId(), message.getSplmtryData());
        answer.from(message.getFr(), message.getAcctSvcrId());
        if (message.getRpt().isEmpty()) {
            return new Told(answer.paidOut(), null);
        }
        CustomerAccount5 account = message.getRpt().getFirst().getAcct();
        if (message.getRpt().size() > 1 || account.getSts() != AccountStatus3Code.DELE || account.getClsgDt() == null) {
            throw IsoProblem.against("Document.AcctRpt.Rpt", "one-closed-account");
        }
        return new Told(
                answer.closed(account.getClsgDt()),
                account.getId().getFirst().getOthr().getId());
    }
}
