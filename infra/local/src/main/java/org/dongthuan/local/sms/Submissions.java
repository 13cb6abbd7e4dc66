package org.dongthuan.local.sms;

import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** Takes messages in and lets each go the way its phone's behaviour says. */
final class Submissions {
    private final Behaviours behaviours;
    private final Inbox inbox;
    private final Receipts receipts;
    private final ScheduledExecutorService timer;
    private final Assembly assembly = new Assembly();
    private final AtomicLong ids = new AtomicLong(System.currentTimeMillis() << 12);

    Submissions(Behaviours behaviours, Inbox inbox, Receipts receipts, ScheduledExecutorService timer) {
        this.behaviours = behaviours;
        this.inbox = inbox;
        this.receipts = receipts;
        this.timer = timer;
    }

    SubmitSmResult accept(SubmitSm message) throws ProcessRequestException {
        byte[] octets = octets(message);
        Part part = Part.read(octets, GSMSpecificFeature.UDHI.containedIn(message.getEsmClass()));
        String from = message.getSourceAddr();
        String to = message.getDestAddress().replaceFirst("^\\+", "");
        Assembly.Key key = new Assembly.Key(from, to, part.reference(), part.total());
        Behaviour behaviour = assembly.behaviourOf(key).orElseGet(() -> behaviours.next(to));
        if (behaviour.rejectSubmit()) {
            throw new ProcessRequestException("refused as scripted", SMPPConstant.STAT_ESME_RSUBMITFAIL);
        }

        String id = Long.toHexString(ids.incrementAndGet());
        String text = Alphabet.decode(message.getDataCoding(), part.octets());
        Instant submitted = Instant.now();
        assembly.add(key, part, id, behaviour)
                .ifPresent(
                        whole -> later(behaviour, () -> arrive(whole, message.getDataCoding(), from, to, behaviour)));
        if (wantsReceipt(message) && behaviour.outcome() != Behaviour.Outcome.SILENT) {
            for (int i = 0; i <= behaviour.duplicateReceipts(); i++) {
                later(behaviour, () -> receipts.send(id, from, to, behaviour.outcome(), submitted, text));
            }
        }
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    private void arrive(Assembly.Whole whole, byte coding, String from, String to, Behaviour behaviour) {
        if (behaviour.outcome() == Behaviour.Outcome.DELIVRD) {
            inbox.add(whole.firstId(), from, to, Alphabet.decode(coding, whole.octets()), Instant.now(), whole.parts());
        }
    }

    private void later(Behaviour behaviour, Runnable action) {
        // Sending a receipt waits for the client's answer, so it must not hold up the timer.
        timer.schedule(() -> Thread.startVirtualThread(action), behaviour.delayMillis(), TimeUnit.MILLISECONDS);
    }

    private static boolean wantsReceipt(SubmitSm message) {
        return !SMSCDeliveryReceipt.DEFAULT.containedIn(message.getRegisteredDelivery());
    }

    private static byte[] octets(SubmitSm message) {
        OptionalParameter.Message_payload payload =
                message.getOptionalParameter(OptionalParameter.Message_payload.class);
        byte[] body = message.getShortMessage();
        return payload != null && (body == null || body.length == 0) ? payload.getValue() : body;
    }
}
