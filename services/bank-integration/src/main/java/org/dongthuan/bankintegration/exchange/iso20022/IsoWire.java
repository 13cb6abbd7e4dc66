package org.dongthuan.bankintegration.exchange.iso20022;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.dongthuan.bankintegration.exchange.line.SignedLine;
import org.dongthuan.bankintegration.exchange.line.SignedLine.Signed;
import org.dongthuan.bankintegration.exchange.port.BankAway;
import org.dongthuan.bankintegration.exchange.port.BankRefusal;
import org.jboss.logging.Logger;

/** One message to a bank and its answer: all go to one door and say themselves what they are. */
record IsoWire(SignedLine line, IsoXml xml) {

    private static final Logger LOG = Logger.getLogger(IsoWire.class);
    private static final String DOOR = "/bank/v1/iso20022";

    /** @param signed what crossed */
    record Reply<T>(T content, Signed signed) {}

    /**
     * @param kind what it is in the exchange log
     * @throws BankRefusal {@code message-does-not-fit} when it cannot be said in this message; nothing was sent
     * @throws BankAway as {@link SignedLine}, and when the answer is not the one expected
     */
    <T> Reply<T> ask(IsoMessage type, Object content, String kind, Optional<String> key, Class<T> expected) {
        Signed signed = line.post(DOOR, kind, MediaType.APPLICATION_XML, key, write(type, content));
        try {
            Object answer = xml.read(signed.body()).content();
            if (expected.isInstance(answer)) {
                return new Reply<>(expected.cast(answer), signed);
            }
            throw new BankAway("bank-answers-another-question");
        } catch (IsoProblem e) {
            LOG.warnf("An answer of the bank to %s is not as agreed: %s", type.id(), e.getMessage());
            throw new BankAway("bank-answer-unreadable");
        }
    }

    private byte[] write(IsoMessage type, Object content) {
        try {
            return xml.write(type, content);
        } catch (IsoProblem e) {
            LOG.errorf("%s cannot say what it should: %s", type.id(), e.getMessage());
            throw new BankRefusal("message-does-not-fit");
        }
    }
}
