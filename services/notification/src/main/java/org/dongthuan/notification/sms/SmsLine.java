package org.dongthuan.notification.sms;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.dongthuan.notification.config.NotificationConfig;
import org.jboss.logging.Logger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/**
 * The transceiver session with the SMS centre: kept up, reconnected with growing waits, submissions limited in number and
 * rate. Threads that submit wait here; they are virtual.
 */
@ApplicationScoped
public class SmsLine {

    private static final Logger LOG = Logger.getLogger(SmsLine.class);
    private static final byte GSM7 = 0;
    private static final byte UCS2 = 8;
    private static final Set<Integer> TRANSIENT =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL, SMPPConstant.STAT_ESME_RSYSERR);

    private static final int RECEIVERS = 8;

    private final NotificationConfig.Smpp config;
    private final ReceiptInbox receipts;
    private final Semaphore window;
    private final Pace pace;
    private volatile SMPPSession session;
    private volatile boolean stopping;
    private Duration wait;
    private long nextAttemptNanos = System.nanoTime();

    SmsLine(NotificationConfig config, ReceiptInbox receipts) {
        this.config = config.smpp();
        this.receipts = receipts;
        this.window = new Semaphore(this.config.window());
        this.pace = new Pace(this.config.perSecond());
        this.wait = this.config.reconnectFirst();
    }

    /** Whether a text could be handed over now. */
    public boolean isUp() {
        SMPPSession current = session;
        return current != null && current.getSessionState().isTransmittable();
    }

    @Scheduled(every = "0.2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepUp() {
        if (stopping || isUp() || System.nanoTime() - nextAttemptNanos < 0) {
            return;
        }
        close();
        SMPPSession fresh = new SMPPSession();
        fresh.setTransactionTimer(config.answer().toMillis());
        fresh.setEnquireLinkTimer((int) config.enquire().toMillis());
        fresh.setMessageReceiverListener(receipts);
        // Receipts share a transaction when several come at once; each waits for it in a thread.
        fresh.setPduProcessorDegree(RECEIVERS);
        try {
            fresh.connectAndBind(
                    config.host(),
                    config.port(),
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
            wait = config.reconnectFirst();
            LOG.info("Line to the SMS centre is up");
        } catch (IOException e) {
            LOG.warnf("No line to the SMS centre, next try in %s: %s", wait, e.getMessage());
            fresh.close();
            nextAttemptNanos = System.nanoTime() + wait.toNanos();
            Duration doubled = wait.multipliedBy(2);
            wait = doubled.compareTo(config.reconnectMost()) > 0 ? config.reconnectMost() : doubled;
        }
    }

    /**
     * Hands one text over and waits for the answer.
     *
     * @param phone E.164
     * @param text one part long: templates guarantee it
     * @param mayGo asked when its turn has come; false gives NotSent
     */
    public Submission submit(String phone, String text, BooleanSupplier mayGo) throws InterruptedException {
        pace.await();
        window.acquire();
        try {
            SMPPSession current = session;
            if (current == null || !current.getSessionState().isTransmittable() || !mayGo.getAsBoolean()) {
                return new Submission.NotSent();
            }
            return submit(current, phone, text);
        } finally {
            window.release();
        }
    }

    private Submission submit(SMPPSession current, String phone, String text) {
        boolean plain = Gsm7.fits(text);
        byte[] octets = plain ? Gsm7.encode(text) : text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
        try {
            String id = current.submitShortMessage(
                            "",
                            TypeOfNumber.ALPHANUMERIC,
                            NumberingPlanIndicator.UNKNOWN,
                            config.sender(),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            phone.replaceFirst("^\\+", ""),
                            new ESMClass(),
                            (byte) 0,
                            (byte) 0,
                            null,
                            null,
                            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                            (byte) 0,
                            DataCodings.newInstance(plain ? GSM7 : UCS2),
                            (byte) 0,
                            octets)
                    .getMessageId();
            return new Submission.Accepted(DeliveryReceipt.submittedId(id));
        } catch (NegativeResponseException e) {
            LOG.warnf("The SMS centre refused a text with status %d", e.getCommandStatus());
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

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
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
