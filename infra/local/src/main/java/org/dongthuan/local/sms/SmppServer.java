package org.dongthuan.local.sms;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The SMPP port: lets clients bind who know the password; closed altogether during an outage. */
final class SmppServer {
    private static final Logger LOG = LoggerFactory.getLogger(SmppServer.class);
    private static final long BIND_PATIENCE_MILLIS = 5000;

    private final int port;
    private final String systemId;
    private final String password;
    private final SmppMessages messages;
    private final Receipts receipts;
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private SMPPServerSessionListener listener;

    SmppServer(int port, String systemId, String password, SmppMessages messages, Receipts receipts) {
        this.port = port;
        this.systemId = systemId;
        this.password = password;
        this.messages = messages;
        this.receipts = receipts;
    }

    synchronized void open() throws IOException {
        if (listener == null) {
            listener = new SMPPServerSessionListener(port);
            SMPPServerSessionListener current = listener;
            Thread.ofPlatform().name("smpp-accept").start(() -> acceptUntilClosed(current));
        }
    }

    synchronized void close() throws IOException {
        if (listener != null) {
            listener.close();
            listener = null;
            sessions.forEach(SMPPServerSession::close);
            sessions.forEach(this::forget);
        }
    }

    private void acceptUntilClosed(SMPPServerSessionListener current) {
        while (true) {
            SMPPServerSession session;
            try {
                session = current.accept();
            } catch (IOException e) {
                return; // closed
            }
            sessions.add(session);
            session.setMessageReceiverListener(messages);
            session.addSessionStateListener((now, before, source) -> {
                if (!now.isBound() && before.isBound()) {
                    forget(session);
                }
            });
            Thread.startVirtualThread(() -> bind(session));
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(BIND_PATIENCE_MILLIS);
            if (!request.getSystemId().equals(systemId)) {
                request.reject(SMPPConstant.STAT_ESME_RINVSYSID);
            } else if (!request.getPassword().equals(password)) {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            } else {
                request.accept("sms-centre");
                if (request.getBindType() != BindType.BIND_TX) {
                    receipts.addReceiver(session);
                }
                return;
            }
        } catch (PDUStringException | IOException | RuntimeException | java.util.concurrent.TimeoutException e) {
            LOG.warn("A client did not bind: {}", e.toString());
        }
        closeLater(session);
    }

    /** A client that is hung up on while it still reads the refusal waits a minute for it: it may hang up first. */
    private void closeLater(SMPPServerSession session) {
        try {
            Thread.sleep(BIND_PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.close();
        forget(session);
    }

    private void forget(SMPPServerSession session) {
        sessions.remove(session);
        receipts.removeReceiver(session);
    }
}
