package org.dongthuan.notification.sms;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.dongthuan.notification.config.NotificationConfig;
import org.jboss.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;

/** One transceiver session with an SMS centre: kept up, reconnected with growing waits, its submissions limited in number. */
final class SmsBind {

    private static final Logger LOG = Logger.getLogger(SmsBind.class);
    private static final byte GSM7 = 0;
    private static final byte UCS2 = 8;
    private static final Set<Integer> TRANSIENT =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL, SMPPConstant.STAT_ESME_RSYSERR);

    private static final int RECEIVERS = 8;

    private final NotificationConfig.Smpp config;
    private final SmsCentreAddress centre;
    private final MessageReceiverListener receipts;
    private final Semaphore window;
    private final Lock connecting = new ReentrantLock();
    private volatile SMPPSession session;
    private Duration wait;
    private volatile long nextAttemptNanos = System.nanoTime();
    private volatile boolean stopped;

    SmsBind(NotificationConfig.Smpp config, SmsCentreAddress centre, MessageReceiverListener receipts) {
        this.config = config;
        this.centre = centre;
        this.receipts = receipts;
        this.window = new Semaphore(config.window());
        this.wait = config.reconnectFirst();
    }

    boolean isUp() {
        SMPPSession current = session;
        return current != null && current.getSessionState().isTransmittable();
    }

    /** How many more submissions it would take at once; none while it is down. */
    int room() {
        return isUp() ? window.availablePermits() - window.getQueueLength() : Integer.MIN_VALUE;
    }

    /** Connects when it is down and its time has come. A centre that lets callers hang holds up nobody else. */
    void keepUp() {
        if (stopped || isUp() || System.nanoTime() - nextAttemptNanos < 0 || !connecting.tryLock()) {
            return;
        }
        try {
            if (!isUp()) {
                connect();
            }
        } finally {
            connecting.unlock();
        }
    }

    private void connect() {
        close();
        SMPPSession fresh = new SMPPSession();
        fresh.setTransactionTimer(config.answer().toMillis());
        fresh.setEnquireLinkTimer((int) config.enquire().toMillis());
        fresh.setMessageReceiverListener(receipts);
        // Receipts share a transaction when several come at once; each waits for it in a thread.
        fresh.setPduProcessorDegree(RECEIVERS);
        try {
            fresh.connectAndBind(
                    centre.host(),
                    centre.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            config.systemId(),
                            config.password(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null),
                    config.answer().toMillis());
            session = fresh;
            // Whoever stopped meanwhile found no session to close.
            if (stopped) {
                close();
                return;
            }
            wait = config.reconnectFirst();
            LOG.infof("Line to the SMS centre %s is up", centre);
        } catch (IOException e) {
            LOG.warnf("No line to the SMS centre %s, next try in %s: %s", centre, wait, e.getMessage());
            fresh.close();
            nextAttemptNanos = System.nanoTime() + wait.toNanos();
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(config.reconnectMost()) > 0 ? config.reconnectMost() : doubled;
        }
    }

    /**
     * Hands all parts of one text over, in order, and waits for each answer. Nothing is sent twice: when the line breaks, or
     * the centre will not have a later part, nobody knows what the phone will show.
     *
     * @param phone E.164
     * @param mayGo asked when its turn has come; false gives NotSent
     */
    Submission submit(String phone, List<SmsPart> parts, BooleanSupplier mayGo) throws InterruptedException {
        window.acquire();
        try {
            SMPPSession current = session;
            if (current == null || !current.getSessionState().isTransmittable() || !mayGo.getAsBoolean()) {
                return new Submission.NotSent();
            }
            return submit(current, phone, parts);
        } finally {
            window.release();
        }
    }

    private Submission submit(SMPPSession current, String phone, List<SmsPart> parts) {
        List<String> ids = new ArrayList<>();
        for (SmsPart part : parts) {
            Submission one = submit(current, phone, part);
            if (!(one instanceof Submission.Accepted accepted)) {
                return ids.isEmpty() ? one : new Submission.Uncertain();
            }
            ids.addAll(accepted.smscIds());
        }
        return new Submission.Accepted(ids);
    }

    private Submission submit(SMPPSession current, String phone, SmsPart part) {
        try {
            String id = current.submitShortMessage(
                            "",
                            TypeOfNumber.ALPHANUMERIC,
                            NumberingPlanIndicator.UNKNOWN,
                            config.sender(),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            phone.replaceFirst("^\\+", ""),
                            new ESMClass(
                                    MessageMode.DEFAULT,
                                    MessageType.DEFAULT,
                                    part.headed() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT),
                            (byte) 0,
                            (byte) 0,
                            null,
                            null,
                            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                            (byte) 0,
                            DataCodings.newInstance(part.alphabet() == Segments.Alphabet.GSM7 ? GSM7 : UCS2),
                            (byte) 0,
                            part.octets())
                    .getMessageId();
            return new Submission.Accepted(List.of(DeliveryReceipt.submittedId(id)));
        } catch (NegativeResponseException e) {
            LOG.warnf("The SMS centre %s refused a text with status %d", centre, e.getCommandStatus());
            return TRANSIENT.contains(e.getCommandStatus())
                    ? new Submission.NotSent()
                    : new Submission.Refused(e.getCommandStatus());
        } catch (PDUException e) {
            // Nothing was written: the text or number does not fit into a PDU.
            LOG.warn("A text does not fit into a submission");
            return new Submission.Refused(SMPPConstant.STAT_ESME_RINVDSTADR);
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            LOG.warnf("No answer to a submission: %s", e.getClass().getSimpleName());
            return new Submission.Uncertain();
        }
    }

    /** Ends the session, one that is being made too, for good. */
    void stop() {
        stopped = true;
        close();
    }

    private void close() {
        SMPPSession old = session;
        session = null;
        if (old != null) {
            old.unbindAndClose();
        }
    }
}
