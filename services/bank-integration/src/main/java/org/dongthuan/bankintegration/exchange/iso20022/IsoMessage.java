package org.dongthuan.bankintegration.exchange.iso20022;

import com.prowidesoftware.swift.model.mx.dic.AccountClosingAdditionalInformationRequestV04;
import com.prowidesoftware.swift.model.mx.dic.AccountClosingAmendmentRequestV04;
import com.prowidesoftware.swift.model.mx.dic.AccountClosingRequestV04;
import com.prowidesoftware.swift.model.mx.dic.AccountReportRequestV04;
import com.prowidesoftware.swift.model.mx.dic.AccountReportV05;
import com.prowidesoftware.swift.model.mx.dic.AccountRequestAcknowledgementV04;
import com.prowidesoftware.swift.model.mx.dic.AccountRequestRejectionV04;
import com.prowidesoftware.swift.model.mx.dic.ReceiptAcknowledgementV01;
import java.util.Arrays;
import java.util.Optional;

/** The messages that cross, in the newest version that Prowide's model holds. */
enum IsoMessage {
    CLOSING_REQUEST("acmt.019.001.04", "AcctClsgReq", AccountClosingRequestV04.class),
    CLOSING_AMENDMENT("acmt.020.001.04", "AcctClsgAmdmntReq", AccountClosingAmendmentRequestV04.class),
    REPORT_REQUEST("acmt.013.001.04", "AcctRptReq", AccountReportRequestV04.class),
    RECEIPT("admi.007.001.01", "RctAck", ReceiptAcknowledgementV01.class),
    ACKNOWLEDGEMENT("acmt.010.001.04", "AcctReqAck", AccountRequestAcknowledgementV04.class),
    REJECTION("acmt.011.001.04", "AcctReqRjctn", AccountRequestRejectionV04.class),
    QUESTION("acmt.021.001.04", "AcctClsgAddtlInfReq", AccountClosingAdditionalInformationRequestV04.class),
    REPORT("acmt.014.001.05", "AcctRpt", AccountReportV05.class);

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:";

    private final String id;
    private final String root;
    private final Class<?> model;

    IsoMessage(String id, String root, Class<?> model) {
        this.id = id;
        this.root = root;
        this.model = model;
    }

    /** The message of a document's namespace. */
    static Optional<IsoMessage> ofNamespace(String namespace) {
        return Arrays.stream(values())
                .filter(message -> message.namespace().equals(namespace))
                .findFirst();
    }

    /** For example {@code acmt.019.001.04}. */
    String id() {
        return id;
    }

    String namespace() {
        return NAMESPACE + id;
    }

    /** Name of the element inside {@code Document}. */
    String root() {
        return root;
    }

    Class<?> model() {
        return model;
    }
}
