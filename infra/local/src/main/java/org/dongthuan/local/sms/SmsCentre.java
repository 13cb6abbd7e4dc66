package org.dongthuan.local.sms;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Process of the simulated SMS centre. Environment: {@code SMS_CENTRE_PORT}, {@code SMS_CENTRE_HTTP_PORT},
 * {@code SMS_CENTRE_SYSTEM_ID}, {@code SMS_CENTRE_PASSWORD}.
 */
public final class SmsCentre {
    private static final int INBOX_CAPACITY = 200_000;

    private SmsCentre() {}

    public static void main(String[] args) throws IOException {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        Behaviours behaviours = new Behaviours();
        Inbox inbox = new Inbox(INBOX_CAPACITY);
        Receipts receipts = new Receipts(timer);
        SmppMessages messages = new SmppMessages(new Submissions(behaviours, inbox, receipts, timer));
        SmppServer smpp = new SmppServer(
                Integer.parseInt(System.getenv("SMS_CENTRE_PORT")),
                System.getenv("SMS_CENTRE_SYSTEM_ID"),
                System.getenv("SMS_CENTRE_PASSWORD"),
                messages,
                receipts);
        smpp.open();
        new ControlServer(behaviours, inbox, smpp).start(Integer.parseInt(System.getenv("SMS_CENTRE_HTTP_PORT")));
    }
}
