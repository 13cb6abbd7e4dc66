package org.dongthuan.local.sms;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.SMPPServerSession;

/** Sends delivery receipts over whichever session can receive; while there is none they wait and are tried again. */
final class Receipts {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);
    private static final long AGAIN_MILLIS = 500;
    private static final int TEXT_SHOWN = 20;

    private final Set<SMPPServerSession> receivers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer;

    Receipts(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    void addReceiver(SMPPServerSession session) {
        receivers.add(session);
    }

    void removeReceiver(SMPPServerSession session) {
        receivers.remove(session);
    }

    /** Sends the receipt of one message; {@code from} and {@code to} are those of the message. */
    void send(String id, String from, String to, Behaviour.Outcome outcome, Instant submitted, String text) {
        String body = body(id, outcome, submitted, text);
        for (SMPPServerSession session : receivers) {
            try {
                session.deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to,
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        from,
                        new ESMClass(MessageType.SMSC_DEL_RECEIPT.value()),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        DataCodings.ZERO,
                        body.getBytes(StandardCharsets.US_ASCII));
                return;
            } catch (Exception e) {
                // The session is going, or its client is too slow: the receipt is not lost, the next try may use
                // another.
                continue;
            }
        }
        timer.schedule(
                () -> Thread.startVirtualThread(() -> send(id, from, to, outcome, submitted, text)),
                AGAIN_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private static String body(String id, Behaviour.Outcome outcome, Instant submitted, String text) {
        boolean delivered = outcome == Behaviour.Outcome.DELIVRD;
        String shown = text.replaceAll("[^\\x20-\\x7e]", "?");
        return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:%s"
                .formatted(
                        id,
                        delivered ? "001" : "000",
                        MINUTES.format(submitted),
                        MINUTES.format(Instant.now()),
                        outcome,
                        delivered ? "000" : "001",
                        shown.substring(0, Math.min(TEXT_SHOWN, shown.length())));
    }
}
